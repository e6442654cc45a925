import { expect } from 'vitest'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { browserTest } from './support/browser.ts'
import type { House } from './support/house.ts'

const [saturday, monday, tuesday] = ['2026-11-28', '2026-11-30', '2026-12-01']
const next = (officeId: string) => paths.week(officeId, '2026-W49')

/** A leader away from Saturday to Tuesday, and expected on Monday; both weeks are released. */
async function makeTrip(house: House) {
  const desk = await makeDesk(house.db)
  const chaired = { parties: [{ role: 'CHAIRS', personId: desk.chair.id }] }
  const time = { kind: 'DAYS', startsOn: saturday, endsOn: tuesday }
  const trip = await desk.add('Đi công tác', saturday, '', { ...chaired, time })
  await desk.release([trip])
  const meeting = await desk.add('Giao ban', monday, '8h00', chaired, 49)
  await desk.release([meeting], { week: 49 })
  await house.serve(desk.on)
  return { desk, trip, meeting }
}

browserTest(
  'what continues stands first on the board without handles and leads to its row in its own week',
  async ({ house }) => {
    const { desk, trip, meeting } = await makeTrip(house)
    const page = await house.open(next(desk.office.id), { as: [desk.planner, desk.office] })
    const row = page.locator(`tr[data-row="${trip}"]`)
    await row.waitFor()
    expect(await page.locator('tr[data-stage]').first().getAttribute('data-row')).toBe(trip)
    expect(await row.locator('[aria-hidden="true"][title]').count()).toBe(0)
    expect(await row.locator('[data-editable="true"]').count()).toBe(0)
    expect(await page.locator('tr[data-stage]').nth(1).getAttribute('data-row')).toBe(meeting)
    const clashesOf = (id: string) =>
      page.locator(`tr[data-row="${id}"] + tr[data-clashes-of="${id}"]`)
    expect(await clashesOf(meeting).textContent()).toContain('Đi công tác')
    await row.getByRole('link', { name: 'tiếp từ T7 28/11' }).click()
    await page.waitForURL(
      (url) => url.pathname === paths.week(desk.office.id, '2026-W48') && url.search === '',
    )
    await page.waitForFunction(
      (id) => document.activeElement?.closest('tr')?.dataset.row === id,
      trip,
    )
    // The other stands on the other page: its day is told, and the way leads back there.
    await clashesOf(trip).getByRole('link', { name: 'T2 30/11 8h Giao ban' }).click()
    await page.waitForURL((url) => url.pathname === next(desk.office.id) && url.search === '')
    await page.waitForFunction(
      (id) => document.activeElement?.closest('tr')?.dataset.row === id,
      meeting,
    )
    const clash = clashesOf(meeting).getByRole('button', { name: 'Đi công tác' })
    expect(await clash.textContent()).not.toContain('T7')
  },
)

browserTest(
  'what continues is marked on the cards of a phone and in English',
  async ({ house }) => {
    const { desk, trip } = await makeTrip(house)
    const member = await makeCaller(house.db, { officeId: desk.office.id, role: 'MEMBER' })
    for (const as of [desk.planner, member]) {
      const page = await house.open(next(desk.office.id), {
        as: [as, desk.office],
        width: 390,
        language: 'en',
      })
      const card = page.locator(`article[data-row="${trip}"]`)
      await card.getByRole('link', { name: 'continued from Sat 28/11' }).waitFor()
      expect(await card.getByRole('button', { name: 'Đi công tác' }).count()).toBe(0)
    }
  },
)

browserTest(
  'what continues is printed on the first day, of a release as published and of a draft',
  async ({ house }) => {
    const { desk, trip } = await makeTrip(house)
    await desk.edit(trip, { title: 'Đi khảo sát' })
    const print = paths.print(desk.office.id, '2026-W49')
    const as = { as: [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office] }
    for (const [path, title] of [
      [print, 'Đi công tác'],
      [`${print}?draft=1`, 'Đi khảo sát'],
    ] as const) {
      const page = await house.open(path, as)
      const first = page.locator('tbody tr').first()
      await first.getByText(title).waitFor()
      expect(await first.textContent()).toMatch(/30\/11[\s\S]*\(tiếp, từ Thứ Bảy 28\/11\)/)
    }
  },
)
