import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openSession } from '../../src/access/commands/sessions.ts'
import { sessionCookie } from '../../src/access/routes/session.ts'
import { type Caller, makeCaller } from '../../tests/support/make/access.ts'
import { makeUnit } from '../../tests/support/make/people.ts'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { cellOf, rowOf } from './support/board.ts'
import { browserTest, seriousFindings } from './support/browser.ts'
import type { House } from './support/house.ts'

const wednesday = '2026-11-25'

/** Far less than a board takes to ask by itself, on any machine. */
const soon = { timeout: 3_500 }

/** A week of four items, on which two planners, a registrar and a leader work at once. */
async function makeTogether(house: House) {
  const desk = await makeDesk(house.db)
  const { id: officeId } = desk.office
  const unit = await makeUnit(house.db, { officeId, name: 'Phòng Tổng hợp' })
  for (const [at, title] of ['Giao ban', 'Tiếp dân', 'Họp báo', 'Đi cơ sở'].entries()) {
    await desk.add(title, wednesday, `${8 + at}h`)
  }
  await house.serve(desk.on)
  const asked: string[] = []
  const open = async (as: Caller) => {
    const page = await house.open(paths.week(officeId, '2026-W48'), {
      as: [as, desk.office],
      isAudit: true,
    })
    await rowOf(page, 'Đi cơ sở').waitFor()
    page.on('request', (request) => {
      const [, name] = /query (\w+)/.exec(request.postData() ?? '') ?? []
      if (name) asked.push(name)
    })
    return page
  }
  const make = (role: 'PLANNER' | 'REGISTRAR' | 'LEADER', name: string, more: object = {}) =>
    makeCaller(house.db, { officeId, role, name, ...more })
  return {
    desk,
    asked,
    hoa: await open(desk.planner),
    bao: await open(await make('PLANNER', 'Bảo')),
    registrar: await open(await make('REGISTRAR', 'Lan', { unitId: unit.id })),
    leader: await open(await make('LEADER', 'Ông Phước', { personId: desk.chair.id })),
  }
}

async function begin(page: Page, title: string, typed: string): Promise<void> {
  await cellOf(page, title, 'title').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
}

/** Saves what is typed, and waits for the server's answer: it is committed. */
async function commit(page: Page): Promise<void> {
  const answer = page.waitForResponse((response) =>
    /mutation /.test(response.request().postData() ?? ''),
  )
  await page.keyboard.press('Enter')
  await answer
}

const typedInto = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)

browserTest(
  'two planners, a registrar and a leader see each other’s changes at once and lose nothing',
  async ({ house }) => {
    const { asked, hoa, bao, registrar, leader } = await makeTogether(house)
    await begin(bao, 'Tiếp dân', 'Tiếp công dân')
    await registrar.keyboard.press('n')
    await registrar.keyboard.type('T5 14h Tập huấn')
    await begin(hoa, 'Giao ban', 'Giao ban tháng 12')
    await commit(hoa)
    for (const page of [bao, registrar, leader]) {
      await rowOf(page, 'Giao ban tháng 12').waitFor(soon)
      await page.getByText('Chị Hoa đã sửa “Giao ban tháng 12”', { exact: true }).first().waitFor()
    }
    // Nobody's typing is touched by it, nor the keyboard.
    expect(await typedInto(bao)).toBe('Tiếp công dân')
    expect(await typedInto(registrar)).toBe('T5 14h Tập huấn')
    await bao.keyboard.type(' định kỳ')
    await registrar.keyboard.type(' văn thư')
    expect(await typedInto(registrar)).toBe('T5 14h Tập huấn văn thư')
    await commit(bao)
    for (const page of [hoa, registrar, leader]) {
      await rowOf(page, 'Tiếp công dân định kỳ').waitFor(soon)
    }
    await registrar.getByRole('button', { name: /Nội dung.*Tập huấn/ }).waitFor()
    await commit(registrar)
    for (const page of [hoa, bao, leader]) {
      await rowOf(page, 'Tập huấn văn thư').waitFor(soon)
      expect(await seriousFindings(page)).toEqual([])
    }
    // All of it was told, none of it asked for.
    expect(asked.filter((name) => name === 'WeekVersion')).toEqual([])
  },
)

browserTest('a cell that two edit at once shows the later both texts', async ({ house }) => {
  const { hoa, bao, leader } = await makeTogether(house)
  await begin(bao, 'Họp báo', 'Họp báo quý IV')
  await begin(hoa, 'Họp báo', 'Họp báo thường kỳ')
  await commit(hoa)
  await rowOf(leader, 'Họp báo thường kỳ').waitFor(soon)
  await bao.getByText('Chị Hoa đã sửa “Họp báo').first().waitFor(soon)
  expect(await typedInto(bao)).toBe('Họp báo quý IV')
  await commit(bao)
  await bao.getByText(/Chị Hoa đã sửa mục này/).waitFor()
  const both = bao.getByRole('row', { name: /nội dung/ })
  expect(await both.getByRole('cell').allTextContents()).toEqual([
    'Họp báo quý IV',
    'Họp báo thường kỳ',
  ])
  await bao.keyboard.press('1')
  for (const page of [hoa, leader, bao]) await rowOf(page, 'Họp báo quý IV').waitFor(soon)
})

browserTest('a release stands in the history that others have open', async ({ house }) => {
  const desk = await makeDesk(house.db)
  const { id: officeId } = desk.office
  const id = await desk.add('Giao ban', wednesday, '8h')
  await house.serve(desk.on)
  const reader = await makeCaller(house.db, { officeId, role: 'MEMBER' })
  const page = await house.open(paths.releases(officeId, '2026-W48'), {
    as: [reader, desk.office],
  })
  await page.getByText('Tuần này chưa ban hành lần nào').first().waitFor()
  await desk.release([id])
  await page.getByRole('article').filter({ hasText: 'Chị Hoa' }).waitFor(soon)
  await desk.edit(id, { title: 'Giao ban tháng 12' })
  await desk.release([id], { reasonKind: 'CORRECTION' })
  await page.getByRole('heading', { name: 'Điều chỉnh lần 1' }).waitFor(soon)
})

browserTest('where the server tells nothing, a board asks', async ({ house }) => {
  const desk = await makeDesk(house.db)
  await desk.add('Giao ban', wednesday, '8h')
  await house.serve(desk.on)
  const page = await house.open('/sign-in')
  await page.route('**/live?*', (route) => route.fulfill({ status: 429, body: '{}' }))
  const { accountId } = desk.planner
  const { secret } = await openSession(
    house.db,
    { accountId, officeId: desk.office.id },
    desk.on.now,
  )
  const url = new URL(page.url()).origin
  await page.context().addCookies([{ name: sessionCookie, value: secret, url }])
  await page.goto(new URL(paths.week(desk.office.id, '2026-W48'), page.url()).href)
  await rowOf(page, 'Giao ban').waitFor()
  await desk.add('Tiếp dân', wednesday, '9h')
  await rowOf(page, 'Tiếp dân').waitFor({ timeout: 15_000 })
})
