import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { cellOf, rowOf } from './support/board.ts'
import { browserTest, seriousFindings } from './support/browser.ts'
import type { House } from './support/house.ts'

const [wednesday, thursday] = ['2026-11-25', '2026-11-26']

/** A week of three items, and two planners who look at it. */
async function makeBoards(house: House) {
  const desk = await makeDesk(house.db)
  const { id: officeId } = desk.office
  const colleague = await makeCaller(house.db, { officeId, role: 'PLANNER', name: 'Anh Minh' })
  const ids: string[] = []
  for (const [at, title] of ['Giao ban', 'Tiếp dân', 'Họp báo'].entries()) {
    ids.push(await desk.add(title, wednesday, `${8 + at}h`))
  }
  await house.serve(desk.on)
  const path = paths.week(officeId, '2026-W48')
  const open = async (as = colleague, width = 1440) => {
    const page = await house.open(path, { as: [as, desk.office], width, isAudit: true })
    await page.locator(`[data-row="${ids[2]}"]`).waitFor()
    return page
  }
  return { desk, colleague, ids, open }
}

const bar = (page: Page) => page.locator('[data-shown="true"]')

const focusedRow = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('tr')?.dataset.row)

/** Types a new content into the cell and waits until it is saved. */
async function retitle(page: Page, title: string, typed: string): Promise<void> {
  await cellOf(page, title, 'title').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: `Hoàn tác: nội dung “${title}”` }).waitFor()
  await rowOf(page, typed).waitFor()
}

browserTest(
  'what another planner edits comes onto the board, is told, marked and reached by one key',
  async ({ house }) => {
    const { desk, ids, open } = await makeBoards(house)
    const page = await open()
    await cellOf(page, 'Họp báo', 'title').focus()
    const asked: string[] = []
    page.on('request', (request) => {
      const [, name] = /query (\w+)/.exec(request.postData() ?? '') ?? []
      if (name) asked.push(name)
    })
    await desk.edit(ids[0]!, { title: 'Giao ban tháng 12' })
    await desk.edit(ids[1]!, { title: 'Tiếp công dân' })
    await bar(page).getByText('Chị Hoa đã sửa 2 mục').waitFor()
    expect(await focusedRow(page)).toBe(ids[2])
    expect(await page.locator('tr[data-news="unseen"]').count()).toBe(2)
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('u')
    await expect.poll(() => focusedRow(page)).toBe(ids[0])
    await page.keyboard.press('u')
    await expect.poll(() => focusedRow(page)).toBe(ids[1])
    expect(await page.locator('tr[data-news="unseen"]').count()).toBe(0)
    await expect.poll(() => bar(page).count()).toBe(0)
    // Nothing was looked for: the server told, and the week was read for the changes.
    expect(asked.filter((name) => name === 'WeekVersion')).toEqual([])
    expect(asked.filter((name) => name === 'Week').length).toBeLessThanOrEqual(2)

    // One's own edit is no news, and a withdrawn row goes with a word.
    await retitle(page, 'Họp báo', 'Họp báo quý')
    await desk.edit(ids[0]!, { title: 'Giao ban tháng' })
    await bar(page).getByText('Chị Hoa đã sửa “Giao ban tháng”', { exact: true }).waitFor()
    expect(await page.locator('tr[data-news="unseen"]').count()).toBe(1)
    await page.keyboard.press('u')
    const document = `mutation ($input: WithdrawItemInput!) { withdrawItem(input: $input) { __typename } }`
    const input = { itemId: ids[1], revision: await desk.revision(ids[1]!) }
    await desk.on.api(document, { input }, { as: desk.planner })
    await bar(page).getByText('1 mục vừa được rút khỏi tuần này').waitFor()
    expect(await rowOf(page, 'Tiếp công dân').count()).toBe(0)
  },
)

browserTest(
  'an open editor keeps its text while the row changes, and both texts are offered',
  async ({ house }) => {
    const { desk, ids, open } = await makeBoards(house)
    const page = await open()
    const begin = async (text: string) => {
      await cellOf(page, 'Giao ban', 'title').click()
      await page.keyboard.press('Control+a')
      await page.keyboard.type(text)
    }
    await begin('Giao ban của Minh')
    await desk.edit(ids[0]!, {
      title: 'Giao ban của Hoa',
      time: { startsOn: thursday, text: '10h' },
    })
    await bar(page).getByText('Chị Hoa đã sửa “Giao ban').waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      'Giao ban của Minh',
    )
    await page.keyboard.press('Enter')
    await page.getByText(/Chị Hoa đã sửa mục này/).waitFor()
    const both = page.getByRole('row', { name: /nội dung/ })
    expect(await both.getByRole('cell').allTextContents()).toEqual([
      'Giao ban của Minh',
      'Giao ban của Hoa',
    ])
    await page.getByRole('columnheader', { name: 'Của tôi' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('1')
    await rowOf(page, 'Giao ban của Minh').waitFor()

    await begin('Giao ban lần nữa')
    await desk.edit(ids[0]!, { title: 'Giao ban chốt' })
    await bar(page).getByText('Chị Hoa').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText(/Chị Hoa đã sửa mục này/).waitFor()
    await page.keyboard.press('2')
    await rowOf(page, 'Giao ban chốt').waitFor()
    expect(await rowOf(page, 'Giao ban lần nữa').count()).toBe(0)
  },
)

browserTest(
  'after a reload Ctrl+Z takes back the own last edit and says which',
  async ({ house }) => {
    const { open } = await makeBoards(house)
    const page = await open()
    await retitle(page, 'Tiếp dân', 'Tiếp công dân định kỳ')
    await page.reload()
    await rowOf(page, 'Tiếp công dân định kỳ').waitFor()
    // An edit of an earlier visit is asked about first, and Escape leaves it.
    const question = page
      .getByRole('alert')
      .getByText(/^Hoàn tác việc của lần trước: sửa “Tiếp công/)
    await page.keyboard.press('Control+z')
    await question.waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await rowOf(page, 'Tiếp công dân định kỳ').waitFor()
    for (const again of ['Control+Shift+Z', 'Control+y']) {
      await page.keyboard.press('Control+z')
      if (again === 'Control+Shift+Z') {
        await question.waitFor()
        await page.keyboard.press('Enter')
      }
      await bar(page).getByText('Đã hoàn tác: sửa “Tiếp công dân định kỳ”').waitFor()
      await rowOf(page, 'Tiếp dân').waitFor()
      await page.keyboard.press(again)
      await bar(page).getByText('Đã làm lại: sửa “Tiếp công dân định kỳ”').waitFor()
      await rowOf(page, 'Tiếp công dân định kỳ').waitFor()
    }
    await page.keyboard.press('Control+z')
    await rowOf(page, 'Tiếp dân').waitFor()
    await page.keyboard.press('Control+z')
    await bar(page).getByText('Không còn việc nào của bạn').waitFor()
  },
)

browserTest('a reader’s phone learns of a release', async ({ house }) => {
  const { desk, ids, open } = await makeBoards(house)
  const { id: officeId } = desk.office
  await desk.release(ids)
  const member = await makeCaller(house.db, { officeId, role: 'MEMBER' })
  const page = await open(member, 390)
  await desk.edit(ids[1]!, { title: 'Tiếp công dân' })
  await desk.release([ids[1]!], { reasonKind: 'CORRECTION' })
  await bar(page).getByText('Chị Hoa vừa ban hành: 1 mục thay đổi').waitFor()
  await page.getByRole('button', { name: 'Xem' }).click()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Tiếp công dân')
  expect(await seriousFindings(page)).toEqual([])
})
