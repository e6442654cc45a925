import { eq } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { groups, persons, posts, units } from '../../../db/schema/people.ts'
import type { Change } from '../../journal/commands.ts'
import { lastPlace, stored } from './order.ts'

/** Somebody to add by name alone; `title` is a person's post, written as programmes print it. */
export type Named = { kind: 'PERSON' | 'UNIT' | 'GROUP'; name: string; title?: string }

/**
 * Adds a leader, unit or group by name, for a command that adds several with one journal entry: the caller records
 * `changes`. A leader is ranked behind those there are. Throws what the database refuses, such as a name in use.
 */
export async function addNamed(
  db: Db,
  officeId: string,
  { kind, name, title = '' }: Named,
): Promise<{ id: string; changes: Change[] }> {
  if (kind === 'PERSON') return addLeader(db, { officeId, name, title })
  const table = kind === 'UNIT' ? units : groups
  const values = { officeId, name, position: lastPlace(table, officeId) }
  const row = stored(await db.insert(table).values(values).returning())
  const subject = kind === 'UNIT' ? { kind: 'unit' } : { kind: 'group' }
  const changes = [{ ...subject, id: row.id, before: null, after: row }]
  return { id: row.id, changes }
}

// Behind the ranks that offices give by hand, in the order in which documents name them.
const firstRankOfImport = 1000

async function addLeader(
  db: Db,
  { officeId, name, title }: { officeId: string; name: string; title: string },
) {
  const person = stored(
    await db.insert(persons).values({ officeId, name, isLeader: true }).returning(),
  )
  const changes: Change[] = [{ kind: 'person', id: person.id, before: null, after: person }]
  if (title !== '') {
    const post = stored(
      await db
        .insert(posts)
        .values({
          officeId,
          personId: person.id,
          title,
          shortTitle: title,
          precedence: firstRankOfImport,
          period: { from: '1970-01-01', until: null },
        })
        .returning(),
    )
    changes.push({ kind: 'post', id: post.id, before: null, after: post })
  }
  return { id: person.id, changes }
}

/**
 * Removes somebody whom `addNamed` added, a person with their posts, for a command that takes an answer back: the caller
 * records the changes. Throws what the database refuses: a row that refers to them.
 */
export async function removeNamed(
  db: Db,
  { kind, id }: { kind: Named['kind']; id: string },
): Promise<Change[]> {
  if (kind === 'PERSON') {
    const held = await db.delete(posts).where(eq(posts.personId, id)).returning()
    const gone = await db.delete(persons).where(eq(persons.id, id)).returning()
    return [...goneOf('post', held), ...goneOf('person', gone)]
  }
  const table = kind === 'UNIT' ? units : groups
  const gone = await db.delete(table).where(eq(table.id, id)).returning()
  return goneOf(kind === 'UNIT' ? 'unit' : 'group', gone)
}

function goneOf(kind: Change['kind'], rows: readonly { id: string }[]): Change[] {
  return rows.map((before) => ({ kind, id: before.id, before, after: null }))
}
