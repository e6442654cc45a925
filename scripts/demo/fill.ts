import { sql } from 'drizzle-orm'
import type { DateTime } from 'luxon'
import type { Store } from '../../db/connect.ts'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { adjustWeek } from './adjustments.ts'
import { chanceOf } from './chance.ts'
import { type Foundation, layFoundation } from './foundation.ts'
import { nextWeekDrafts } from './next-week.ts'
import { type OfficeApi, officeApi } from './office-api.ts'
import { confirmFirst } from './receipts.ts'
import { registerUnits } from './registration.ts'
import { reviewWeeks } from './review.ts'
import { addDraft, ordinaryWeek, releaseAll } from './weeks.ts'

/** The content of the demonstration; `pastWeeks` of history come before the present week, three by default. */
export type DemoFilling = {
  seed: string
  monday: DateTime
  pastWeeks?: number
  onStep: (text: string) => void
}

/** The Monday, at local midnight, of the week that the demonstration shows as the present one. */
export function demoMonday(now: DateTime): DateTime {
  return now.setZone('Asia/Ho_Chi_Minh').startOf('week')
}

/**
 * Fills an empty, migrated store with the invented office: past weeks with their adjustments, this week at
 * adjustment 3 with two changes before the chief, next week open for collecting. The same seed and week give the same bytes. The store must have one connection,
 * as the seed of its ids is a setting of the connection.
 */
export async function fillDemo(
  store: Store,
  { seed, monday, pastWeeks = 3, onStep }: DemoFilling,
): Promise<Foundation> {
  await store.db.execute(sql`select set_config('giaoban.seed', ${seed}, false)`)
  onStep('people, rooms, accounts')
  const foundedAt = monday.minus({ weeks: pastWeeks + 1 }).toUTC()
  const foundation = await layFoundation(store.db, seed, foundedAt)
  const clock = { now: foundedAt }
  const app = await buildApp({
    config: readConfig({}),
    store,
    clock: () => clock.now,
    logger: false,
  })
  const api = officeApi(app, foundation, clock)
  for (let back = pastWeeks; back >= 0; back -= 1) {
    const start = monday.minus({ weeks: back })
    onStep(`week ${start.weekNumber}`)
    await fillWeek(api, { monday: start, seed, isPresent: back === 0 })
  }
  onStep(`week ${monday.plus({ weeks: 1 }).weekNumber}, draft`)
  await fillNextWeek(api, monday.plus({ weeks: 1 }), seed)
  await reviewWeeks(api, monday)
  await app.close()
  await store.db.execute(sql`select set_config('giaoban.seed', '', false)`)
  return foundation
}

async function fillWeek(
  api: OfficeApi,
  { monday, seed, isPresent }: { monday: DateTime; seed: string; isPresent: boolean },
): Promise<void> {
  const chance = chanceOf(`${seed} week ${monday.toISODate()}`)
  const friday = monday.minus({ days: 3 })
  api.clock.now = friday.set({ hour: 14 }).toUTC()
  const items = []
  for (const draft of ordinaryWeek(chance)) {
    items.push(await addDraft(api, monday, draft, chance.happens(0.3) ? 'colleague' : 'planner'))
    api.clock.now = api.clock.now.plus({ minutes: 2 })
  }
  api.clock.now = friday.set({ hour: 16, minute: 30 }).toUTC()
  await releaseAll(api, monday, { reasonKind: 'FIRST_RELEASE' }, 'chief')
  if (isPresent) await confirmFirst(api, monday)
  const count = isPresent ? 3 : chance.between(1, 9)
  await adjustWeek(api, { monday, chance, items, count, isPresent })
}

async function fillNextWeek(api: OfficeApi, monday: DateTime, seed: string): Promise<void> {
  const chance = chanceOf(`${seed} next week ${monday.toISODate()}`)
  await registerUnits(api, monday)
  // The evening before the present week, so that nothing of the demonstration lies in the future.
  api.clock.now = monday.minus({ days: 8 }).set({ hour: 20, minute: 30 }).toUTC()
  for (const { draft, as } of nextWeekDrafts(chance)) {
    await addDraft(api, monday, draft, as)
    api.clock.now = api.clock.now.plus({ minutes: 1 })
  }
}
