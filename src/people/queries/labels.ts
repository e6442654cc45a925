import { type SQL, sql } from 'drizzle-orm'
import { groups, offices, persons, posts, units } from '../../../db/schema/people.ts'

/**
 * SQL for how programmes call a person on a date: short title and given name, such as "PCT Phước"; the full name
 * without a post that has a short title. Null for a null id. `on` null: the highest post ever held.
 */
export function personLabel(personId: SQL, on: SQL): SQL<string | null> {
  return sql<string | null>`(
    select coalesce((
        select q.short_title || ' ' || regexp_replace(p.name, '^.*\\s', '') from ${posts} q
        where q.person_id = p.id and q.short_title <> '' and (${on} is null or q.period @> ${on})
        order by q.precedence, q.id limit 1), p.name)
    from ${persons} p where p.id = ${personId})`
}

/** SQL for how programmes call a unit: its short name, else its name. Null for a null id. */
export function unitLabel(unitId: SQL): SQL<string | null> {
  return sql<string | null>`(
    select coalesce(nullif(u.short_name, ''), u.name) from ${units} u where u.id = ${unitId})`
}

/** SQL for a group's name. Null for a null id. */
export function groupLabel(groupId: SQL): SQL<string | null> {
  return sql<string | null>`(select g.name from ${groups} g where g.id = ${groupId})`
}

/** SQL for the language of an office's papers. */
export function officeLanguage(officeId: SQL): SQL<'vi' | 'en'> {
  return sql<'vi' | 'en'>`(select o.language from ${offices} o where o.id = ${officeId})`
}
