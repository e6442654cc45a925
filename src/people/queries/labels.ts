import { type SQL, sql } from 'drizzle-orm'
import { rowAsJson } from '../../../db/records.ts'
import {
  absences,
  groupMembers,
  groups,
  holidays,
  offices,
  type PersonRow,
  persons,
  posts,
  units,
} from '../../../db/schema/people.ts'

/**
 * SQL: a SELECT of `id, office_id, name, is_leader, precedence, label` of all persons of the offices (a list or
 * SELECT of ids) as programmes call them on a day (which may name the office as `o`): the short title of
 * the highest post and the given name, which in a Vietnamese name stands last ("PCT Phước"); the full name without a
 * short title, and for two who would be called the same; for two of one full name with the unit behind it, or with the
 * post where the unit is one too. To be embedded once in a read and joined.
 */
export function personsAsCalled(officeIds: SQL, day: SQL): SQL {
  return sql`
    select id, office_id, name, is_leader, precedence, case
        when namesakes = 1 or (unit is null and title is null) then label
        when unit is not null and of_unit = 1 then label || ' (' || unit || ')'
        else label || ' (' || concat_ws(', ', title, unit) || ')' end as label
    from (
      select l.*,
        count(*) filter (where not is_retired) over (partition by office_id, label collate "C")
          + is_retired::int as namesakes,
        count(*) filter (where not is_retired) over (partition by office_id, label collate "C", unit collate "C")
          + is_retired::int as of_unit
      from (${calledAlone(officeIds, day)}) l) named`
}

// As each would be called if nobody had the same name, with the post's unit and title.
function calledAlone(officeIds: SQL, day: SQL): SQL {
  return sql`
    select p.id, p.office_id, p.name, p.is_leader, p.is_retired, post.precedence,
      coalesce(case when post.alike = 1 then post.called end, p.name) as label,
      coalesce(nullif(u.short_name, ''), u.name) as unit, nullif(post.title, '') as title
    from ${persons} p left join (
      select person_id, unit_id, title, precedence, called,
        count(*) over (partition by office_id, called collate "C") as alike
      from (
        select distinct on (h.person_id) h.person_id, h.office_id, h.unit_id, h.title, h.precedence,
          ${shortAndGiven(sql`h.short_title`, sql`substring(q.name from '[^ ]+$')`)} as called
        from ${posts} h join ${persons} q on q.id = h.person_id join ${offices} o on o.id = h.office_id
        where h.office_id in (${officeIds}) and h.period @> ${day}
        order by h.person_id, h.precedence, h.title collate "C", h.id) first
    ) post on post.person_id = p.id left join ${units} u on u.id = post.unit_id
    where p.office_id in (${officeIds})`
}

// A short title that was written with the name in it ("GĐ Bình") is not given it twice. Null without a short title.
function shortAndGiven(short: SQL, given: SQL): SQL {
  return sql`case when ${short} = '' then null
    when right(lower(' ' || ${short}), length(${given}) + 1) = lower(' ' || ${given}) then ${short}
    else ${short} || ' ' || ${given} end`
}

/** A person, perhaps with the `label` by which programmes call them today. */
export type PersonSeen = PersonRow & { label?: string }

/** A person with how programmes call them on the day that was asked about, and today. */
export type NamedPerson = PersonRow & { printed: string; label: string }

/**
 * SQL for a JSON list of `NamedPerson`s of these ids; `printed` and `today` name SELECTs as of `personsAsCalled`.
 */
export function personsAsJson(ids: SQL, { printed, today }: { printed: SQL; today: SQL }): SQL {
  return sql`(select coalesce(json_agg(${rowAsJson(persons, 'p', sql`, 'printed', printed.label, 'label', today.label`)}), '[]')
    from ${persons} p join ${printed} printed on printed.id = p.id join ${today} today on today.id = p.id
    where p.id in (${ids}))`
}

/** SQL for a JSON list of the `UnitRow`s of these ids. */
export function unitsAsJson(ids: SQL): SQL {
  return sql`(select coalesce(json_agg(${rowAsJson(units, 'u')}), '[]')
    from ${units} u where u.id in (${ids}))`
}

/** SQL for a JSON list of the `GroupRow`s of these ids. */
export function groupsAsJson(ids: SQL): SQL {
  return sql`(select coalesce(json_agg(${rowAsJson(groups, 'g')}), '[]')
    from ${groups} g where g.id in (${ids}))`
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

/** SQL for all names by which a unit is found. Null for a null id. */
export function unitNames(unitId: SQL): SQL<string | null> {
  return sql<
    string | null
  >`(select concat_ws(' ', u.name, u.short_name) from ${units} u where u.id = ${unitId})`
}

/** SQL for the language of an office's papers. */
export function officeLanguage(officeId: SQL): SQL<'vi' | 'en'> {
  return sql<'vi' | 'en'>`(select o.language from ${offices} o where o.id = ${officeId})`
}

/** SQL: a SELECT of `group_id, person_id, period` of all memberships, for a read to join with the day it asks about. */
export function membersOn(): SQL {
  return sql`select gm.group_id, gm.person_id, gm.period from ${groupMembers} gm`
}

/** SQL: a SELECT of `person_id, unit_id, period` of all posts in units, for a read to join with the day it asks about. */
export function postsInUnits(): SQL {
  return sql`select h.person_id, h.unit_id, h.period from ${posts} h where h.unit_id is not null`
}

/** SQL: a SELECT of the ids of the leaders in office. */
export function leaderIds(): SQL {
  return sql`select l.id from ${persons} l where l.is_leader and not l.is_retired`
}

/** SQL for the place of a unit among its office's; null for a null id. */
export function unitPosition(unitId: SQL): SQL {
  return sql`(select u.position from ${units} u where u.id = ${unitId})`
}

/** SQL for the lowest precedence of a person's posts on a day; null without any. */
export function precedenceOn(personId: SQL, day: string): SQL {
  return sql`(select min(h.precedence) from ${posts} h where h.person_id = ${personId} and h.period @> ${day}::date)`
}

/** SQL: a SELECT of `person_id, period` of the absences that touch a period (a tstzrange). */
export function absencesDuring(officeId: SQL, period: SQL): SQL {
  return sql`
    select ab.person_id, ab.period from ${absences} ab
    where ab.office_id = ${officeId} and ab.period && ${period}`
}

/** SQL for the days off and swapped days that touch a half-open span, a JSON list of `Holiday`s by date. */
export function holidaysDuring(officeId: string, span: { from: string; until: string }): SQL {
  return daysOffDuring(sql`${officeId}`, sql`${span.from}`, sql`${span.until}`)
}

/** The same for an office and a span that SQL gives. */
export function daysOffDuring(officeId: SQL, from: SQL, until: SQL): SQL {
  return sql`coalesce((select jsonb_agg(jsonb_build_object('startsOn', h.starts_on, 'endsOn', h.ends_on,
      'name', h.name, 'kind', h.kind, 'isProvisional', h.is_provisional) order by h.starts_on, h.id)
    from ${holidays} h where h.office_id = ${officeId} and h.starts_on < ${until}::date
      and h.ends_on >= ${from}::date), '[]')`
}

/** SQL for a JSON list of the ids of the units in which a person has a post at an instant; empty for a null person. */
export function unitsOfPerson(personId: SQL, at: SQL): SQL {
  return sql`coalesce((select jsonb_agg(distinct h.unit_id) from ${posts} h
    where h.unit_id is not null and h.period @> (${at})::date and h.person_id = ${personId}), '[]')`
}

/** SQL: a SELECT of `id, is_retired, position, name, unit` of the units of an office; `unit` is the `UnitRow` as JSON. */
export function unitsOf(officeId: string): SQL {
  return sql`select u.id, u.is_retired, u.position, u.name, ${rowAsJson(units, 'u')} as unit
    from ${units} u where u.office_id = ${officeId}`
}

/**
 * SQL for the telephone of the person of an office who holds an account: the one it is of, else the one of the same address,
 * else of the same name with a post in the unit on a day. Null where none of them has one.
 */
export function phoneOfHolder(
  officeId: SQL,
  holder: { personId: SQL; email: SQL; name: SQL; unitId: SQL },
  day: SQL,
): SQL<string | null> {
  const { personId, email, name, unitId } = holder
  return sql<string | null>`(select called.phone from ${persons} called
    where called.office_id = ${officeId} and not called.is_retired and called.phone <> ''
      and (called.id = ${personId} or lower(called.email) = lower(${email}) or (called.name = ${name}
        and exists (select from ${posts} held where held.person_id = called.id and held.unit_id = ${unitId}
          and held.period @> ${day})))
    order by called.id = ${personId} desc nulls last, lower(called.email) = lower(${email}) desc, called.id limit 1)`
}
