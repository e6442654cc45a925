import { type SQL, sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import { accounts, grants } from '../../../db/schema/access.ts'

/** SQL: a SELECT of `unit_id, name, email, person_id` of those who register for units of offices (a list or SELECT) at an instant. */
export function registrarsAt(officeIds: SQL, now: DateTime): SQL {
  return sql`
    select distinct g.unit_id, a.name, a.email, a.person_id
    from ${grants} g join ${accounts} a on a.id = g.account_id
    where g.office_id in (${officeIds}) and g.role = 'REGISTRAR' and g.unit_id is not null
      and g.period @> ${now.toISO()}::timestamptz and a.closed_at is null`
}
