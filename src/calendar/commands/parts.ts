import { setImmediate } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/connect.ts'
import { feedParts } from '../../../db/schema/calendar.ts'
import { partForm, vevent } from '../ical/event.ts'
import type { FeedSight, MissingPart } from '../queries/parts.ts'
import { eventOf } from '../queries/shown.ts'

/** Renders events of which no part is kept as they are now, in their order, and keeps the parts for all who show them. */
export type RenderParts = (sight: FeedSight, missing: readonly MissingPart[]) => Promise<Buffer[]>

/** Prepares the statement that keeps parts; never over those of a newer state. */
export function renderParts(db: Db): RenderParts {
  const keep = keepStatement(db)
  return async (sight, missing) => {
    if (missing.length === 0) return []
    const bodies = await rendered(sight, missing)
    const parts = missing.map(({ level, event }, index) => ({
      event: event.eventId,
      level,
      sequence: event.sequence,
      body: bodies[index]?.toString('base64'),
    }))
    const { officeId: office, language, zone } = sight
    await keep.execute({ office, language, form: partForm(zone), parts: JSON.stringify(parts) })
    return bodies
  }
}

// As many as take some ten milliseconds: then others are answered before the next.
const slice = 50

async function rendered(
  { language, zone }: FeedSight,
  missing: readonly MissingPart[],
): Promise<Buffer[]> {
  const bodies: Buffer[] = []
  for (const { level, event } of missing) {
    if (bodies.length % slice === slice - 1) await setImmediate()
    bodies.push(Buffer.from(vevent(eventOf(event), { level, language, zone })))
  }
  return bodies
}

function keepStatement(db: Db) {
  return db
    .insert(feedParts)
    .select(
      // In one order, so that two that keep the same parts wait for each other and never both.
      sql`select ${sql.placeholder('office')}::uuid, event, level, ${sql.placeholder('language')}::text, sequence,
          ${sql.placeholder('form')}::text, decode(body, 'base64')
        from jsonb_to_recordset(${sql.placeholder('parts')}::jsonb)
          as p (event uuid, level integer, sequence integer, body text)
        order by event`,
    )
    .onConflictDoUpdate({
      target: [feedParts.eventId, feedParts.level, feedParts.language],
      set: {
        sequence: sql`excluded.sequence`,
        form: sql`excluded.form`,
        body: sql`excluded.body`,
      },
      setWhere: sql`${feedParts.sequence} < excluded.sequence
        or (${feedParts.sequence} = excluded.sequence and ${feedParts.form} <> excluded.form)`,
    })
    .prepare('feed_parts_keep')
}
