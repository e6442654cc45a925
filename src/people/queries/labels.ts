import { type SQL, sql } from 'drizzle-orm'
import {
  absences,
  groupMembers,
  groups,
  holidays,
  offices,
  persons,
  posts,
  units,
} from '../../../db/schema/people.ts'

/**
 * SQL: a SELECT of `id, office_id, name, is_leader, precedence, label` of all persons of the offices (a list or
 * SELECT of ids) as programmes call them on a day (which may name the office as `o`): the short title of
 * the highest post and the given name, which in a Vietnamese name stands last ("PCT Phước"); the full name without a
 * short title, and for two who would be called the same.
 * To be embedded once in a read and joined.
 */
export function personsAsCalled(officeIds: SQL, day: SQL): SQL {
  return sql`
    select id, office_id, name, is_leader, precedence,
      case when count(*) over (partition by office_id, called) = 1 then called else name end as label
    from (
      select p.id, p.office_id, p.name, p.is_leader, post.precedence,
        case when coalesce(post.short_title, '') = '' then p.name
          else post.short_title || ' ' || substring(p.name from '[^ ]+$') end as called
      from ${persons} p join ${offices} o on o.id = p.office_id
      left join lateral (select short_title, precedence from ${posts} h
        where h.person_id = p.id and h.period @> ${day}
        order by precedence, title collate "C", id limit 1) post on true
      where p.office_id in (${officeIds})
    ) named`
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

/** SQL: a SELECT of `group_id, person_id, period` of all memberships, for a read to join with the day it asks about. */
export function membersOn(): SQL {
  return sql`select gm.group_id, gm.person_id, gm.period from ${groupMembers} gm`
}

/** SQL: a SELECT of `person_id, period` of the absences that touch a period (a tstzrange). */
export function absencesDuring(officeId: string, period: SQL): SQL {
  return sql`
    select ab.person_id, ab.period from ${absences} ab
    where ab.office_id = ${officeId} and ab.period && ${period}`
}

/** SQL for the days off and swapped days that touch a half-open span, a JSON list of `Holiday`s by date. */
export function holidaysDuring(officeId: string, span: { from: string; until: string }): SQL {
  return sql`coalesce((select jsonb_agg(jsonb_build_object('startsOn', h.starts_on, 'endsOn', h.ends_on,
      'name', h.name, 'kind', h.kind, 'isProvisional', h.is_provisional) order by h.starts_on, h.id)
    from ${holidays} h where h.office_id = ${officeId} and h.starts_on < ${span.until}
      and h.ends_on >= ${span.from}), '[]')`
}

/** SQL for a JSON list of the ids of the units in which a person has a post at an instant; empty for a null person. */
export function unitsOfPerson(personId: SQL, at: SQL): SQL {
  return sql`coalesce((select jsonb_agg(distinct h.unit_id) from ${posts} h
    where h.unit_id is not null and h.period @> (${at})::date and h.person_id = ${personId}), '[]')`
}
