import type { Role } from '../access/policy.ts'

/** What a demo installation offers to visitors without a password. */
export type DemoOffer = {
  officeId: string
  feedUrl: string
  tiles: { id: string; role: Role; name: string; post: string; accountId: string }[]
}
