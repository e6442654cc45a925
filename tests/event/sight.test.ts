import { sql } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { rows } from '../../db/connect.ts'
import { relations, secrecies, sightOf, sightTable, type Viewer } from '../../src/access/policy.ts'
import { sightIn, viewerRow } from '../../src/event/queries/sight.ts'
import { test } from '../support/harness.ts'

const nobody: Viewer = {
  accountId: '00000000-0000-4000-8000-000000000000',
  officeId: '00000000-0000-4000-8000-000000000001',
  name: '',
  email: '',
  language: 'vi',
  grants: [],
  personIds: [],
  unitIds: [],
}

describe('who sees what', () => {
  test('is the same in SQL and in the program over the whole domain', async ({ db }) => {
    const found = await rows<{ relation: string; one: string; other: string; sight: number }>(
      db,
      sql`
      with v as (${viewerRow(nobody, nobody.officeId)})
      select r.relation, s.one, t.other, ${sightIn(sql`r.relation`, sql`s.one`, sql`t.other`)} as sight
      from v, jsonb_array_elements_text(${JSON.stringify(relations)}::jsonb) as r (relation),
        jsonb_array_elements_text(${JSON.stringify(secrecies)}::jsonb) as s (one),
        jsonb_array_elements_text(${JSON.stringify(secrecies)}::jsonb) as t (other)`,
    )
    const expected = relations.flatMap((relation) =>
      secrecies.flatMap((one) =>
        secrecies.map((other) => ({
          relation,
          one,
          other,
          sight: sightOf(relation, [one, other], 'PAGE'),
        })),
      ),
    )
    const byName = (row: { relation: string; one: string; other: string }) =>
      [row.relation, row.one, row.other].join(' ')
    expect(found.sort((a, b) => (byName(a) < byName(b) ? -1 : 1))).toEqual(
      expected.sort((a, b) => (byName(a) < byName(b) ? -1 : 1)),
    )
    expect(found).toHaveLength(Object.keys(sightTable('PAGE')).length * secrecies.length ** 2)
  })
})
