import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import { roomLabel } from '../../booking/queries/labels.ts'
import {
  groupLabel,
  officeLanguage,
  personsAsCalled,
  unitLabel,
} from '../../people/queries/labels.ts'
import type { Language } from '../../time/written/print.ts'
import { factsFrom, type ToldEvent } from '../queries.ts'
import { type EventImage, timeOf } from '../rules/image.ts'

type Labels = {
  language: Language
  room: string | null
  parties: { label: string; behalfLabel: string | null }[]
}

/** The facts that a release would have kept of an event as it was then; labels as printed today. One statement. */
export async function factsOfImage(db: Db, image: EventImage): Promise<EventFacts> {
  const { event } = image
  const { language, room, parties } = await labelsOfImage(db, image)
  const { period } = event
  const told: ToldEvent = {
    title: event.title,
    time: timeOf(event),
    period: period && { from: isoOf(period.from), until: isoOf(period.until) },
    isEndAssumed: event.timeKind === 'START' || event.timeKind === 'HALF_DAY',
    place: {
      resourceId: event.placeResourceId,
      text: event.placeText,
      label: room ?? event.placeText,
    },
    gatheringPoint: event.gatheringPoint,
    parties: image.people.map(({ role, personId, unitId, groupId, words, behalfOfId }, index) => ({
      role,
      personId,
      unitId,
      groupId,
      words,
      behalfOfId,
      label: parties[index]?.label ?? words,
      behalfLabel: parties[index]?.behalfLabel ?? null,
    })),
    transport: event.transport,
    transportText: event.transportText,
    source: { number: event.sourceNumber, on: event.sourceOn, issuer: event.sourceIssuer },
    remarks: event.remarks,
    secrecy: event.secrecy,
    status: event.status,
  }
  return factsFrom(told, language)
}

function isoOf(instant: NonNullable<EventImage['event']['period']>['from']): string {
  return instant.toISO()
}

async function labelsOfImage(db: Db, { event, people }: EventImage): Promise<Labels> {
  const on = sql`${event.startsOn ?? event.updatedAt.toISODate()}::date`
  const named = people.map(({ words, personId, unitId, groupId, behalfOfId }, n) => ({
    n,
    words,
    p: personId,
    u: unitId,
    g: groupId,
    b: behalfOfId,
  }))
  const label = sql`coalesce(nullif(x.words, ''), person.label,
    ${unitLabel(sql`x.u`)}, ${groupLabel(sql`x.g`)}, '')`
  const [labels] = await rows<Labels>(
    db,
    sql`
    with called as (${personsAsCalled(sql`${event.officeId}::uuid`, on)})
    select ${officeLanguage(sql`${event.officeId}::uuid`)} as language,
      ${roomLabel(sql`${event.placeResourceId}::uuid`)} as room,
      coalesce((select jsonb_agg(jsonb_build_object('label', ${label},
          'behalfLabel', behalf.label) order by x.n)
        from jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
          as x (n int, words text, p uuid, u uuid, g uuid, b uuid)
        left join called person on person.id = x.p
        left join called behalf on behalf.id = x.b), '[]') as parties`,
  )
  if (labels === undefined) throw new Error('A select without a table gives one row')
  return labels
}
