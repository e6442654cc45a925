import { eq } from 'drizzle-orm'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { events } from '../../../db/schema/event.ts'
import { makeDesk } from '../../../tests/support/make/week.ts'
import { paths } from '../../src/paths.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from '../support/browser.ts'
import type { House } from '../support/house.ts'

const wednesday = '2026-11-25'
const week = '2026-W48'

/** A released week with a number on its paper, since when a leader is expected twice and a room is taken. */
async function makeTroubledWeek(house: House) {
  const desk = await makeDesk(house.db)
  const chaired = { parties: [{ role: 'CHAIRS', personId: desk.chair.id }] }
  const room = (ifTaken: string) => ({ place: { roomId: desk.roomId, ifTaken } })
  const council = await desk.add('Họp giao ban', wednesday, '8h - 10h', chaired)
  const holder = await desk.add('Tiếp công dân', wednesday, '14h - 16h', room('REFUSE'))
  await desk.release([council, holder], { documentNumber: '125/LCT-UBND', issuedOn: '2026-11-20' })
  await desk.edit(council, { title: 'Họp giao ban tháng', status: 'TENTATIVE' })
  await desk.add('Làm việc với Sở Xây dựng', wednesday, '9h - 11h', chaired)
  await desk.add('Họp tổ công tác', wednesday, '14h30 - 15h30', room('WISH'))
  const [row] = await house.db.select().from(events).where(eq(events.id, council))
  const others = Array.from({ length: 25 }, (_, index) => ({
    officeId: desk.office.id,
    homeDocumentId: row?.homeDocumentId ?? '',
    uid: `${index}@giaoban`,
    title: `Việc ${index}`,
    timeKind: 'HALF_DAY' as const,
    startsOn: '2026-11-27',
    halfDay: 'MORNING' as const,
    hold: 'NONE' as const,
    createdAt: desk.on.now,
    updatedAt: desk.on.now,
  }))
  await house.db.insert(events).values(others)
  await house.serve(desk.on)
  return { desk, council }
}

const dialogOf = (page: Page) => page.getByRole('dialog')
const focused = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)

browserTest(
  'the release dialog begins with what is in the way, asks for the reason, and numbers the paper',
  async ({ house }) => {
    const { desk } = await makeTroubledWeek(house)
    const as: [typeof desk.planner, typeof desk.office] = [desk.planner, desk.office]
    const page = await house.open(`${paths.week(desk.office.id, week)}?release=now`, { as })
    const dialog = dialogOf(page)
    const reasons = dialog.getByRole('radio')
    const button = dialog.getByRole('button', { name: /^Ban hành điều chỉnh lần 1/ })
    const concerns = dialog.getByRole('region', { name: /^1 mục chưa ban hành được · 1 cảnh báo/ })
    await concerns.waitFor()
    await focused(page, 'input[value="SUPERIOR_SUMMONS"]:not(:checked)')

    // What blocks stands first, then what warns, both above the reason and the 27 rows; nothing is below them.
    const lines = concerns.getByRole('listitem')
    expect(await lines.nth(0).textContent()).toContain('Phòng đã giữ cho 14h–16h “Tiếp công dân”')
    expect(await lines.nth(1).textContent()).toMatch(
      /PCT Phước cùng lúc có 9h–11h “Làm việc với Sở/,
    )
    const topOf = async (part: ReturnType<typeof dialog.locator>) =>
      (await part.boundingBox())?.y ?? 0
    expect(await topOf(concerns)).toBeLessThan(await topOf(reasons.first()))
    expect(await topOf(reasons.first())).toBeLessThan(
      await topOf(dialog.getByRole('checkbox').first()),
    )
    expect(await dialog.getByRole('checkbox', { name: 'Họp tổ công tác' }).count()).toBe(0)

    // A warned item is left for the next time and taken back where it is warned of.
    const row = dialog.getByRole('checkbox', { name: 'Họp giao ban tháng' })
    await lines
      .nth(1)
      .getByRole('button', { name: /^Để lại lần sau/ })
      .click()
    expect(await row.isChecked()).toBe(false)
    await concerns.getByRole('button', { name: /^Đưa vào lần này/ }).click()
    expect(await row.isChecked()).toBe(true)

    // No reason is given until the planner gives one.
    expect(await reasons.count()).toBe(8)
    await dialog.getByText('Còn thiếu: lý do').waitFor()
    await dialog.getByText('Lần trước: 125/LCT-UBND').waitFor()
    const number = dialog.getByLabel('Số văn bản')
    expect(await number.inputValue()).toBe('')
    expect(await dialog.getByLabel('Ngày ban hành').inputValue()).toBe('2026-11-24')
    await button.click()
    await dialog.getByRole('alert').getByText('Hãy chọn lý do điều chỉnh.').waitFor()
    await focused(page, 'input[type="radio"]')
    expect((await desk.week('latestRelease { number }')).latestRelease).toEqual({ number: 0 })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await dialog.getByRole('radio', { name: 'Lãnh đạo bận' }).isChecked()).toBe(true)
    await number.fill('126/LCT-UBND')
    await dialog.getByLabel('Ngày ban hành').fill('2026-11-30')
    await button.click()
    await dialog.getByText('Ngày ban hành phải trong tuần ấy').first().waitFor()
    await dialog.getByLabel('Ngày ban hành').fill('2026-11-25')
    await button.click()
    await dialog.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    const released = 'latestRelease { number reasonKind documentNumber issuedOn }'
    expect(await desk.week(released)).toEqual({
      latestRelease: {
        number: 1,
        reasonKind: 'LEADER_BUSY',
        documentNumber: '126/LCT-UBND',
        issuedOn: '2026-11-25',
      },
    })
  },
)

browserTest(
  'a release is read again with its number, its reason offered and its changes in the reader’s words',
  async ({ house }) => {
    const { desk, council } = await makeTroubledWeek(house)
    const as: [typeof desk.planner, typeof desk.office] = [desk.planner, desk.office]
    await desk.release([council], {
      reasonKind: 'LEADER_BUSY',
      documentNumber: '126/LCT-UBND',
      issuedOn: wednesday,
    })
    await desk.edit(council, { title: 'Họp giao ban quý' })

    // The number stands on the paper and in the history; the reason is offered first the next time, and not taken.
    const page = await house.open(paths.print(desk.office.id, week), { as })
    const paper = page.getByRole('article')
    await paper.getByText('Số: 126/LCT-UBND').waitFor()
    await paper.getByText('ngày 25 tháng 11 năm 2026').waitFor()
    await page.goto(`${page.url()}?release=0`)
    await paper.getByText('Số: 125/LCT-UBND').waitFor()
    await paper.getByText('ngày 20 tháng 11 năm 2026').waitFor()
    await page.goto(page.url().replace(/print.*/, 'releases'))
    await page.getByText('Số 126/LCT-UBND, ngày 25/11/2026').waitFor()
    expect((await page.locator('article').allInnerTexts()).join(' ')).not.toContain('·')
    await page.goto(page.url().replace('/releases', '?release=now'))
    await focused(page, 'input[value="LEADER_BUSY"]:not(:checked)')

    // The way out of a blocked room leads to the item.
    const way = dialogOf(page).getByRole('button', {
      name: /^Đổi phòng hoặc giờ…: Họp tổ công tác/,
    })
    await way.click()
    await dialogOf(page).getByRole('textbox', { name: 'Nội dung' }).waitFor()
    expect(await page.getByRole('radio', { name: 'Cấp trên' }).count()).toBe(0)

    // What an item leaves open warns too, and its way out leads to the question under the row.
    const party = { role: 'CHAIRS', words: 'GĐ Bình' }
    for (const title of ['Họp một', 'Họp hai'])
      await desk.add(title, '2026-11-26', '8h', { parties: [party] })
    const hourless = await desk.add('Tiếp đoàn', '2026-11-26', 'Sáng')
    await house.db.update(events).set({ wantsTime: true }).where(eq(events.id, hourless))
    await page.goto(`${page.url().split('?')[0]}?release=now`)
    const open = dialogOf(page).getByRole('region', {
      name: /^1 mục chưa ban hành được · 3 cảnh báo/,
    })
    await open.waitFor()
    // Two warnings are seen at once beside what blocks; what is over stands under one line.
    expect(await open.getByRole('listitem').count()).toBe(3)
    await open.getByText('Xem thêm 1 dòng').click()
    expect(await open.getByRole('listitem').count()).toBe(4)
    expect(await open.getByRole('listitem').filter({ hasText: 'GĐ Bình' }).allInnerTexts()).toEqual(
      [expect.stringContaining('Chưa rõ “GĐ Bình” là ai')],
    )
    await open.getByRole('button', { name: /^Chọn người, đơn vị…: Họp một/ }).click()
    const who = page.getByRole('group', { name: /“GĐ Bình” là ai/ })
    await who.getByText('Trả lời một lần cho 2 mục trong tuần').waitFor()
    await dialogOf(page).waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.matches('fieldset'))
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Ban hành/ }).click()
    await open.getByRole('button', { name: /^Chọn giờ…: Tiếp đoàn/ }).click()
    await page.getByRole('group', { name: /lúc mấy giờ/ }).waitFor()
    await focused(page, '[data-column="time"]')

    // In English a change says its states in English, and what was typed as it is.
    const english = await house.open(paths.releases(desk.office.id, week), { as, language: 'en' })
    await english.getByText('Họp giao ban tháng').first().waitFor()
    const status = english.locator('dl > div').filter({ hasText: 'Status' })
    expect(await status.locator('del, ins').allInnerTexts()).toEqual(['confirmed', 'tentative'])
    expect(await english.getByText('chính thức').count()).toBe(0)
  },
)

browserTest(
  'the release dialog fits a phone and has no serious fault for assistive software',
  async ({ house }) => {
    const { desk } = await makeTroubledWeek(house)
    const path = `${paths.week(desk.office.id, week)}?release=now`
    for (const view of [
      { width: 390, scheme: 'dark' as const },
      { width: 1440, scheme: 'light' as const, language: 'en' as const },
    ]) {
      const page = await house.open(path, {
        as: [desk.planner, desk.office],
        isAudit: true,
        ...view,
      })
      const dialog = dialogOf(page)
      await dialog.getByRole('radio').first().waitFor()
      await dialog.locator('button[data-release]').click()
      await dialog.getByRole('alert').waitFor()
      expect(await isWiderThanScreen(page)).toBe(false)
      expect(await seriousFindings(page)).toEqual([])
      await page.context().close()
    }
  },
)
