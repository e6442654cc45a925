import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { makeCaller, makeGrant } from '../../../tests/support/make/access.ts'
import { makeImportDesk } from '../../../tests/support/make/imports.ts'
import { makePerson, makeUnit } from '../../../tests/support/make/people.ts'
import { paths } from '../../src/paths.ts'
import { rowOf } from '../support/board.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from '../support/browser.ts'

/** Monday 14 July 2025, 9:00 in Hà Nội. */
const now = DateTime.fromISO('2025-07-14T02:00:00Z', { zone: 'utc' })

browserTest(
  'a registrar is told before sending that a line is a proposal, and of which unit',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    const { id: officeId } = desk.office
    const unit = await makeUnit(house.db, { officeId, name: 'Sở Nội vụ' })
    const other = await makeUnit(house.db, { officeId, name: 'Sở Tài chính' })
    const registrar = await makeCaller(house.db, { officeId, role: 'REGISTRAR', unitId: unit.id })
    await house.serve(desk)
    const week = paths.week(officeId, '2025-W29')
    for (const width of [1440, 390]) {
      const page = await house.open(week, { as: [registrar, desk.office], isAudit: true, width })
      // The menu is what one can do.
      const menu = page.getByRole('navigation')
      if (width === 390) await page.getByRole('button', { name: 'Mở danh mục trang' }).click()
      await menu.getByRole('link', { name: 'Đường dẫn lịch của tôi' }).waitFor()
      expect(await menu.getByRole('heading', { name: 'Thiết lập' }).count()).toBe(0)
      expect(await page.getByRole('link', { name: /^Nhập/ }).count()).toBe(0)
      await page.keyboard.press('Escape')
      // The head says what adding is here, and an empty week offers no way that is closed.
      if (width === 390) await page.getByRole('button', { name: /^Tên tuần/ }).click()
      const add = page.locator('main').getByRole('button', { name: 'Đề xuất việc', exact: true })
      await add.first().waitFor()
      expect(await page.getByRole('button', { name: 'Thêm việc', exact: true }).count()).toBe(0)
      if (width === 1440) {
        await page.getByText('Bấm vào một buổi để gõ mục đầu tiên hoặc dán nhiều dòng.').waitFor()
      }
      await page.keyboard.press('n')
      await page.keyboard.type(`T3 14h Họp giao ban quý ở khổ ${width}`)
      await page.getByText('của Sở Nội vụ').waitFor()
      await page.getByRole('button', { name: /Đơn vị chuẩn bị.*Sở Nội vụ/ }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      expect(await isWiderThanScreen(page)).toBe(false)
      await page.keyboard.press('Enter')
      await page.getByText(`Họp giao ban quý ở khổ ${width}`, { exact: true }).first().waitFor()
    }

    // Who registers for several units says for which.
    const { accountId } = registrar
    await makeGrant(house.db, { officeId, accountId, role: 'REGISTRAR', unitId: other.id })
    const page = await house.open(week, { as: [registrar, desk.office] })
    await rowOf(page, 'khổ 390').waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Đề xuất của đơn vị').selectOption('Sở Tài chính')
    await page.getByRole('textbox', { name: /Gõ hoặc dán/ }).fill('T4 9h Họp tổ công tác')
    await page.getByRole('button', { name: /Đơn vị chuẩn bị.*Sở Tài chính/ }).waitFor()
    await page.keyboard.press('Enter')
    await rowOf(page, 'Họp tổ công tác').filter({ hasText: 'Sở Tài chính' }).waitFor()
  },
)

browserTest(
  'a leader is told whose name an item has to hold, before typing and when it is left out',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    const { id: officeId } = desk.office
    const name = 'Trần Văn Phước'
    const { id: personId } = await makePerson(house.db, { officeId, name, isLeader: true })
    const leader = await makeCaller(house.db, { officeId, role: 'LEADER', personId })
    await house.serve(desk)
    const page = await house.open(paths.week(officeId, '2025-W29'), { as: [leader, desk.office] })
    const add = page.getByRole('main').getByRole('button', { name: 'Thêm việc', exact: true })
    await add.first().click()
    await page.getByText(/Mục phải có tên: .*Phước\./).waitFor()
    await page.keyboard.type('9h họp nội bộ')
    await page.getByRole('button', { name: /Nội dung.*Họp nội bộ/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Hãy ghi tên lãnh đạo vào mục, hoặc nhờ người tổng hợp thêm.').waitFor()
  },
)
