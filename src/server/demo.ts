/** What a demo installation offers to visitors without a password. */
export type DemoOffer = {
  officeId: string
  feedUrl: string
  tiles: { id: string; role: string; name: string; post: string; accountId: string }[]
}
