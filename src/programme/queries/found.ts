import { type Db, rows } from '../../../db/connect.ts'
import type { EventFacts } from '../../../db/schema/event.ts'
import type { OfficeRow } from '../../../db/schema/people.ts'
import { BadArgument } from '../../../graphql/refusals.ts'
import { belongsTo, seesDrafts, type Viewer } from '../../access/policy.ts'
import { draftsFound } from '../../event/queries/found.ts'
import { factsWith, type RawFacts } from '../../event/queries.ts'
import { publishedFound } from '../../release/queries/found.ts'
import { addDays } from '../../time/weeks.ts'
import type { Language } from '../../time/written/print.ts'

/** An item found by its words; see FoundItem in graphql/programme.graphql. */
export type FoundView = {
  id: string
  title: string
  day: string
  halfDay: EventFacts['halfDay']
  timeLabel: string
}

const mostWords = 100
const mostFound = 20
const daysAround = 8 * 7

/**
 * Finds items of the weeks around a day by words, for those who work on the programme in the draft, for others in what is
 * published: at most 20, the nearest first. One statement. Only what the viewer sees in full is searched.
 */
export async function itemsFound(
  db: Db,
  viewer: Viewer | null,
  { office, words, around }: { office: OfficeRow; words: string; around: string },
): Promise<FoundView[]> {
  if (words.length > mostWords) {
    throw new BadArgument('words', `At most ${mostWords} characters are searched for.`)
  }
  if (words === '' || viewer === null || !belongsTo(viewer, office.id)) return []
  const wanted = {
    officeId: office.id,
    words,
    around,
    from: addDays(around, -daysAround),
    until: addDays(around, daysAround + 1),
    limit: mostFound,
  }
  if (!seesDrafts(viewer, office.id)) {
    const found = await rows<{ id: string; facts: EventFacts }>(
      db,
      publishedFound(viewer, { ...wanted, zone: office.zone }),
    )
    return found.flatMap(({ id, facts }) => viewOf(id, facts))
  }
  const found = await rows<{ id: string; raw: RawFacts }>(db, draftsFound(viewer, wanted))
  const language = office.language as Language
  return found.flatMap(({ id, raw }) => viewOf(id, factsWith(raw, [], language)))
}

function viewOf(
  id: string,
  { title, time, halfDay, timeLabel }: Pick<EventFacts, 'title' | 'time' | 'halfDay' | 'timeLabel'>,
): FoundView[] {
  return time.startsOn === null ? [] : [{ id, title, day: time.startsOn, halfDay, timeLabel }]
}
