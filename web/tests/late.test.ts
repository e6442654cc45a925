import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { cellOf, rowOf } from './support/board.ts'
import { browserTest } from './support/browser.ts'
import type { House } from './support/house.ts'

const wednesday = '2026-11-25'

/** Moves follow one another, each with its own answer. */
const patient = { timeout: 15_000 }

/** A week of two items on a page whose answers come only when they are let through. */
async function makeSlowBoard(house: House) {
  const desk = await makeDesk(house.db)
  const ids: string[] = []
  for (const [at, title] of ['Giao ban', 'Tiếp dân'].entries()) {
    ids.push(await desk.add(title, wednesday, `${8 + at}h`))
  }
  await house.serve(desk.on)
  const path = paths.week(desk.office.id, '2026-W48')
  const page = await house.open(path, { as: [desk.planner, desk.office] })
  await page.locator(`[data-row="${ids[1]}"]`).waitFor()
  return { desk, ids, page, ...(await heldWrites(page)) }
}

/** Holds every mutation of a page back until it is let through. */
async function heldWrites(page: Page) {
  const held: (() => void)[] = []
  let isOpen = false
  await page.route('**/graphql', async (route) => {
    const isWrite = /mutation /.test(route.request().postData() ?? '')
    if (isWrite && !isOpen) await new Promise<void>((go) => held.push(go))
    await route.continue()
  })
  return {
    /** Lets one through, once it has been sent. */
    letOne: async () => {
      await expect.poll(() => held.length).toBeGreaterThan(0)
      held.shift()?.()
    },
    letAll: () => {
      isOpen = true
      for (const go of held.splice(0)) go()
    },
  }
}

const typedInto = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)

browserTest(
  'a refusal that comes late leaves the keyboard where one types, stays, and is reached by a key',
  async ({ house }) => {
    const { desk, ids, page, letOne, letAll } = await makeSlowBoard(house)
    const { keyboard } = page
    await cellOf(page, 'Giao ban', 'time').click()
    await keyboard.press('Control+a')
    await keyboard.type('25h')
    await keyboard.press('Tab')
    // The next cell opens with the next frame, which a busy machine draws late.
    await expect.poll(() => typedInto(page)).toBe('Giao ban')
    await keyboard.press('Control+a')
    await keyboard.type('Họp giao')
    await letOne()
    const refusal = page.getByRole('alert').filter({ hasText: 'Không có giờ 25h.' })
    await refusal.waitFor()
    await keyboard.type(' ban tuần')
    expect(await typedInto(page)).toBe('Họp giao ban tuần')
    letAll()
    await keyboard.press('Enter')
    await page.getByText(/Đã lưu: nội dung “Giao ban/).waitFor({ state: 'attached' })
    expect(await desk.week('items { nodes { title timeLabel } }')).toMatchObject({
      items: { nodes: [{ title: 'Họp giao ban tuần', timeLabel: '8h' }, {}] },
    })
    // What was refused still stands, with what was typed, while one works on another row.
    await cellOf(page, 'Tiếp dân', 'title').click()
    await keyboard.press('Control+a')
    await keyboard.type('Tiếp công dân')
    await keyboard.press('Enter')
    await rowOf(page, 'Tiếp công dân').waitFor()
    await page.getByText(/Đã lưu: nội dung “Tiếp dân/).waitFor({ state: 'attached' })
    await refusal.getByText('25h', { exact: true }).waitFor()
    await keyboard.press('F8')
    await keyboard.press('Enter')
    expect(await typedInto(page)).toBe('25h')
    await keyboard.type('9h30')
    await keyboard.press('Enter')
    await cellOf(page, 'Họp giao ban tuần', 'time').getByText('9h30').first().waitFor()
    expect(await refusal.count()).toBe(0)

    // Somebody withdraws what is being edited: the words typed stand, to be taken along.
    await cellOf(page, 'Tiếp công dân', 'title').click()
    await keyboard.press('Control+a')
    await keyboard.type('Tiếp công dân định kỳ')
    const document = `mutation ($input: WithdrawItemInput!) { withdrawItem(input: $input) { __typename } }`
    const input = { itemId: ids[1], revision: await desk.revision(ids[1]!) }
    await desk.on.api(document, { input }, { as: desk.planner })
    await keyboard.press('Enter')
    const lost = page.getByRole('alert').filter({ hasText: 'có thể đã bị xóa' })
    await lost.getByText('Tiếp công dân định kỳ', { exact: true }).waitFor()
  },
)

browserTest(
  'three quick moves lead three half-days on, and are undone one by one',
  async ({ house }) => {
    const { page, ids, letAll } = await makeSlowBoard(house)
    const { keyboard } = page
    const slotOf = () =>
      page.evaluate((id) => {
        const rows = [...document.querySelectorAll(`[data-row="${id}"], [data-slot]`)]
        const at = rows.findIndex((row) => row.matches(`[data-row="${id}"]`))
        const own = rows[at]?.querySelector('[data-slot]') ?? rows.slice(0, at).at(-1)
        return own?.getAttribute('data-slot')
      }, ids[0]!)
    await cellOf(page, 'Giao ban', 'title').focus()
    for (let press = 0; press < 3; press += 1) await keyboard.press('Alt+Shift+ArrowDown')
    letAll()
    await expect.poll(slotOf, patient).toBe('2026-11-26 AFTERNOON')
    await keyboard.press('Control+z')
    await expect.poll(slotOf, patient).toBe('2026-11-26 MORNING')
    await keyboard.press('Alt+Shift+ArrowUp')
    await keyboard.press('Alt+Shift+ArrowUp')
    await expect.poll(slotOf, patient).toBe('2026-11-25 MORNING')
  },
)
