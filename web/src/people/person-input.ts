import type { PersonRowFragment, PostInput, SavePersonInput } from '../graphql.generated.ts'
import type { Cells, Outcome } from '../parts/editable-table/edits.ts'

/** A post as the server lists it. */
export type Post = PersonRowFragment['posts'][number]

/** Sends a person and says what became of it. */
export type SendPerson = (input: Omit<SavePersonInput, 'officeId'>) => Promise<Outcome>

/** The post by which a person is placed and called: the highest held today, else the highest at all. */
export function mainPost(posts: readonly Post[], today: string): Post | undefined {
  return posts.find((post) => isHeld(post, today)) ?? posts[0]
}

/** True when the post is held on a day. */
export function isHeld({ startsOn, endsOn }: Post, day: string): boolean {
  return startsOn <= day && (endsOn === null || day < endsOn)
}

/** A stored post as it is sent back unchanged. */
export const postInput = (post: Post): PostInput => ({
  title: post.title,
  shortTitle: post.shortTitle,
  unitId: post.unit?.id ?? null,
  precedence: post.precedence,
  startsOn: post.startsOn,
  endsOn: post.endsOn,
})

/**
 * Names for posts that last over a saving of the person, which gives every post a new id: the post's own words, with a
 * number for those that are alike.
 */
export function postKeys(posts: readonly Post[]): string[] {
  const seen = new Map<string, number>()
  return posts.map(({ title, unit, startsOn }) => {
    const words = [title, unit?.id ?? '', startsOn].join(' ')
    const count = (seen.get(words) ?? 0) + 1
    seen.set(words, count)
    return `${words} ${count}`
  })
}

/** A stored person as they are sent back unchanged; the posts are left out and so stay. */
export const personInput = (person: PersonRowFragment) => ({
  personId: person.id,
  revision: person.revision,
  name: person.name,
  phone: person.phone,
  email: person.email,
  isLeader: person.isLeader,
})

/**
 * A row of the table as a person: its post takes the place of the main one, the others stay as they are. An empty
 * title takes the main post away. `nextPrecedence` is the rank of a post that is given none.
 */
export function inputOfCells(
  cells: Cells,
  stored: PersonRowFragment | undefined,
  today: string,
  nextPrecedence: number,
): Omit<SavePersonInput, 'officeId'> {
  const { name = '', phone = '', email = '', title = '', shortTitle = '', unitId } = cells
  const main = stored && mainPost(stored.posts, today)
  const others = (stored?.posts ?? []).filter((post) => post !== main).map(postInput)
  const precedence = cells.precedence ? Number(cells.precedence) : nextPrecedence
  const post = {
    ...(main && { startsOn: main.startsOn, endsOn: main.endsOn }),
    title,
    shortTitle,
    unitId: unitId || null,
    precedence,
  }
  return {
    ...(stored && { personId: stored.id, revision: stored.revision }),
    name,
    phone,
    email,
    isLeader: cells.isLeader === 'yes',
    posts: title === '' ? others : [post, ...others],
  }
}

/** A person with another rank of the main post; nothing when there is no post to rank. */
export function inputWithPrecedence(
  person: PersonRowFragment,
  today: string,
  precedence: number,
): Omit<SavePersonInput, 'officeId'> | undefined {
  const main = mainPost(person.posts, today)
  if (main === undefined) return undefined
  const posts = person.posts.map((post) =>
    post === main ? { ...postInput(post), precedence } : postInput(post),
  )
  return { ...personInput(person), posts }
}

/** The rank after all of these persons. */
export function precedenceAfter(persons: readonly PersonRowFragment[]): number {
  const all = persons.flatMap(({ posts }) => posts.map((post) => post.precedence))
  return Math.min(Math.max(0, ...all) + 10, 100_000)
}
