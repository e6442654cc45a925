import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Desk, makeDesk } from '../../tests/support/make/draft.ts'
import { paths } from '../src/paths.ts'
import { browserTest } from './support/browser.ts'
import type { House } from './support/house.ts'

const wednesday = '2026-11-25'
const thursday = '2026-11-26'

const rowOf = (page: Page, title: string): Locator =>
  page.getByRole('row').filter({ has: page.getByText(title, { exact: true }) })

async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (box === null) throw new Error('What is dragged or dropped upon is not on the page')
  return box
}

/** Drags a row by its handle onto the upper or lower part of another, as a hand does: in many small steps. */
async function drag(page: Page, title: string, onto: Locator, part: 'upper' | 'lower') {
  const row = rowOf(page, title)
  await row.hover()
  const handle = await boxOf(row.locator('[aria-hidden="true"][title]').first())
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2)
  await page.mouse.down()
  const target = await boxOf(onto)
  const x = target.x + target.width / 2
  const y = target.y + target.height * (part === 'upper' ? 0.2 : 0.8)
  await page.mouse.move(x, y, { steps: 12 })
  await page.mouse.move(x + 1, y)
  await page.mouse.up()
}

/** The titles of the items as the board prints them, top to bottom. */
const titles = (page: Page): Promise<string[]> =>
  page.locator('tr[data-stage] td[data-column="title"]').allInnerTexts()

async function openBoard(house: House, desk: Desk): Promise<Page> {
  await house.serve(desk)
  const page = await house.open(paths.week(desk.office.id, '2026-W48'), {
    as: [desk.planner, desk.office],
  })
  await page.getByRole('grid').waitFor()
  return page
}

browserTest(
  'an item dropped on an empty half-day of another day moves there',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const item = await desk.add({
      title: 'Nghe báo cáo',
      time: { startsOn: wednesday, text: '9h - 10h' },
    })
    const page = await openBoard(house, desk)
    const slot = page.locator(`tr[data-row="${thursday} AFTERNOON"] td[data-column="empty"]`)
    await drag(page, 'Nghe báo cáo', slot, 'upper')
    await slot.waitFor({ state: 'detached' })
    expect(await desk.row(item.id)).toMatchObject({
      startsOn: thursday,
      timeKind: 'HALF_DAY',
      halfDay: 'AFTERNOON',
      startTime: null,
      endTime: null,
      wantsTime: true,
    })
  },
)

browserTest('an item dropped beside another stands before or after it', async ({ house }) => {
  const desk = await makeDesk(house.db)
  for (const [title, text] of [
    ['Một', '8h'],
    ['Hai', '9h'],
    ['Ba', '10h'],
  ] as const) {
    await desk.add({ title, time: { startsOn: wednesday, text } })
  }
  const other = await desk.add({ title: 'Bốn', time: { startsOn: thursday, text: '14h' } })
  const page = await openBoard(house, desk)
  expect(await titles(page)).toEqual(['Một', 'Hai', 'Ba', 'Bốn'])
  const drop = (title: string, onto: string, part: 'upper' | 'lower') =>
    drag(page, title, rowOf(page, onto).locator('[data-column="title"]'), part)
  const order = expect.poll(() => titles(page), { timeout: 10_000 })
  await drop('Ba', 'Một', 'upper')
  await order.toEqual(['Ba', 'Một', 'Hai', 'Bốn'])
  await drop('Ba', 'Hai', 'lower')
  await order.toEqual(['Một', 'Hai', 'Ba', 'Bốn'])
  await drop('Bốn', 'Hai', 'upper')
  await order.toEqual(['Một', 'Bốn', 'Hai', 'Ba'])
  expect(await desk.row(other.id)).toMatchObject({ startsOn: wednesday, revision: 2 })
})
