import { sql } from 'drizzle-orm'
import { type Db, rows } from '../../../db/connect.ts'
import { groups, posts, units } from '../../../db/schema/people.ts'
import { personsAsCalled } from './labels.ts'

/** A person in use as documents may name them: full name, label, and the titles of the posts held, highest first. */
export type NamedPerson = {
  id: string
  name: string
  label: string
  isLeader: boolean
  titles: string[]
}

/** The names of an office's people, units and groups in use. */
export type NamesInUse = {
  persons: NamedPerson[]
  units: { id: string; name: string; shortName: string }[]
  groups: { id: string; name: string }[]
}

/** The names in use of an office on a day, in the office's order. One statement. */
export async function namesInUse(db: Db, officeId: string, on: string): Promise<NamesInUse> {
  const [found] = await rows<NamesInUse>(
    db,
    sql`
    with called as (${personsAsCalled(sql`${officeId}::uuid`, sql`${on}::date`)})
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'label', c.label,
          'isLeader', c.is_leader, 'titles', coalesce((
            select jsonb_agg(t.title order by h.precedence, h.id, t.title collate "C")
            from ${posts} h, lateral (values (h.title), (h.short_title)) t (title)
            where h.person_id = c.id and h.period @> ${on}::date and t.title <> ''), '[]'))
          order by c.precedence nulls last, c.name collate "C", c.id)
        from called c where not (select p.is_retired from persons p where p.id = c.id)), '[]') as persons,
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'shortName', u.short_name)
          order by u.position, u.name collate "C")
        from ${units} u where u.office_id = ${officeId} and not u.is_retired), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name)
          order by g.position, g.name collate "C")
        from ${groups} g where g.office_id = ${officeId} and not g.is_retired), '[]') as groups`,
  )
  return found ?? { persons: [], units: [], groups: [] }
}
