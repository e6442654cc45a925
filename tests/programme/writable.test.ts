import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { events } from '../../db/schema/event.ts'
import { test } from '../support/harness.ts'
import { makeDesk } from '../support/make/draft.ts'

test('an event that stands in no week is no item: the programme’s verbs do not find it', async ({
  db,
}) => {
  const desk = await makeDesk(db)
  const item = await desk.add({ title: 'Chuyến xe', time: { startsOn: '2026-11-26', text: '8h' } })
  await db.update(events).set({ standsInWeek: false }).where(eq(events.id, item.id))
  const of = { itemId: item.id, revision: 1 }
  const refused = [
    await desk.send('editItem', { ...of, fields: { title: 'Khác' } }),
    await desk.send('moveItem', { ...of, day: '2026-11-27' }),
    await desk.send('cancelItem', of),
    await desk.send('withdrawItem', of),
  ]
  expect(refused.map(({ __typename, field }) => [__typename, field])).toEqual(
    refused.map(() => ['NotFound', 'input.itemId']),
  )
  expect(await desk.row(item.id)).toMatchObject({ title: 'Chuyến xe', revision: 1 })
})
