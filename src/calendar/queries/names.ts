// The calendar reads tables of other rooms in one statement: the office's name beside the unit's or person's.
import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { cleaned } from '../ical/text.ts'
import type { FeedLanguage } from '../ical/words.ts'
import type { FeedSubject } from '../policy.ts'

/** The name of a calendar on phones: its unit's or person's name before the office's; null when the office has no such subject. */
export async function calendarName(
  db: Db,
  { officeId, scope, unitId, personId }: FeedSubject,
  language: FeedLanguage,
): Promise<string | null> {
  const [row] = await rows<{ office: string; subject: string | null }>(
    db,
    sql`
    select coalesce(nullif(o.short_name, ''), o.name) as office, coalesce(
      (select u.name from units u where u.id = ${unitId} and u.office_id = o.id),
      (select p.name from persons p where p.id = ${personId} and p.office_id = o.id)) as subject
    from offices o where o.id = ${officeId}`,
  )
  if (row === undefined || (scope !== 'OFFICE' && row.subject === null)) return null
  const title = language === 'vi' ? 'Lịch công tác' : 'Programme'
  const subject = row.subject === null ? '' : ` ${row.subject} ·`
  return cleaned(`${title}${scope === 'OFFICE' ? ' ·' : ` ·${subject}`} ${row.office}`)
}
