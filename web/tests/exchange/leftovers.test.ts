import { DateTime } from 'luxon'
import { expect } from 'vitest'
import { makeCaller } from '../../../tests/support/make/access.ts'
import { makeImportDesk } from '../../../tests/support/make/imports.ts'
import {
  openCell,
  openParagraph,
  openTable,
  openTextFile,
} from '../../../tests/support/open-text.ts'
import { paths } from '../../src/paths.ts'
import { rowOf } from '../support/board.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from '../support/browser.ts'

/** Friday before week 49. */
const now = DateTime.fromISO('2026-11-27T02:00:00Z', { zone: 'utc' })
const week = { year: 2026, week: 49 }
const missed = 'TM. UBND tỉnh dự hội nghị'

const file = openTextFile(
  openParagraph('LỊCH CÔNG TÁC TUẦN 49 (từ ngày 30/11/2026 đến ngày 06/12/2026)') +
    openTable(
      [
        ['Ngày', 'Giờ', 'Nội dung', 'Địa điểm'],
        ...Array.from({ length: 7 }, (_, at) => [
          'Thứ Hai 30/11',
          `${7 + at}h`,
          `Họp số ${'ABCDEGH'[at]}`,
          'Trụ sở',
        ]),
        ['Thứ Ba 1/12', '14h', missed, 'Hội trường'],
      ].map((row) => row.map((text) => openCell(text))),
    ) +
    openParagraph('Nơi nhận: như trên'),
)

browserTest(
  'a row that was not read is counted in the head, stands open, and becomes an entry with one key',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await house.serve(desk)
    const id = await desk.uploaded(Buffer.from(file), 'lịch tuần 49.odt')
    const address = `${paths.import(desk.office.id, '2026-W49')}?id=${id}`
    const as: [typeof desk.planner, typeof desk.office] = [desk.planner, desk.office]
    const narrow = await house.open(address, { as, width: 390, scheme: 'dark', isAudit: true })
    const page = await house.open(address, { as, isAudit: true })
    const head = page.getByText(/^8 dòng:/)
    expect(await head.textContent()).toBe('8 dòng: đọc được 7, 1 cần xem.')
    await page.getByText('Ngoài ra có 3 đoạn tiêu đề, chữ ký, nơi nhận, ghi chú.').waitFor()
    const open = page.getByRole('region', { name: '1 dòng cần xem: có thể là mục' })
    expect(await open.getByText('bảng 1, hàng 9').isVisible()).toBe(true)
    expect(await open.textContent()).toContain(`14h · ${missed} · Hội trường`)
    expect(await page.getByText('Nơi nhận: như trên').isVisible()).toBe(false)
    expect(await seriousFindings(page)).toEqual([])
    await narrow.getByText('8 dòng: đọc được 7, 1 cần xem.').waitFor()
    expect(await isWiderThanScreen(narrow)).toBe(false)
    expect(await seriousFindings(narrow)).toEqual([])

    const rows = page.getByRole('table', { name: 'Các mục đọc được' }).locator('tbody tr')
    expect(await rows.count()).toBe(7)
    await open.getByRole('button', { name: /^Đưa thành mục/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('8 dòng: đọc được 7, 1 đã đưa thành mục.').waitFor()
    expect(await rows.count()).toBe(8)
    // The same key puts it back.
    await page.keyboard.press('Enter')
    await page.getByText('8 dòng: đọc được 7, 1 cần xem.').waitFor()
    expect(await rows.count()).toBe(7)
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /Sửa Nội dung của mục 8$/ }).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Dự hội nghị tổng kết')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Nhận 8 mục vào dự thảo tuần 49' }).click()
    await page.getByText('Đã đưa vào dự thảo tuần 49').waitFor()
    const items = await desk.itemsOf(week, 'title day')
    expect(items.length).toBe(8)
    expect(items.at(-1)).toEqual({ title: 'Dự hội nghị tổng kết', day: '2026-12-01' })
  },
)

browserTest(
  'who may not import is told so before a file is chosen, and who may',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await house.serve(desk)
    const registrar = await makeCaller(house.db, { officeId: desk.office.id, role: 'REGISTRAR' })
    const page = await house.open(paths.import(desk.office.id), { as: [registrar, desk.office] })
    await page.getByText('Tài khoản này không có quyền nhập lịch').waitFor()
    await page.getByText(/Chuyên viên tổng hợp và Chánh Văn phòng nhập được/).waitFor()
    expect(await page.locator('input[type="file"]').count()).toBe(0)
    await page.getByRole('link', { name: 'Về chương trình tuần' }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/import'))
    const planner = await house.open(paths.import(desk.office.id), {
      as: [desk.planner, desk.office],
    })
    await planner.getByText('LibreOffice (.odt)').waitFor()
    expect(await planner.locator('input[type="file"]').getAttribute('accept')).toContain('.odt')
  },
)

const pasted = [
  'Thứ Hai 30/11',
  '8h họp giao ban',
  '* Ngày 1/12:',
  '- 9h họp tổ công tác',
  'Thứ Tư 31/12/2025',
  'Thứ Năm 31/11',
  '10h họp kinh phí, thành phần: Sở Tài chính',
].join('\n')

browserTest(
  'pasted lines go to the days of their headings, seen before anything is saved',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await house.serve(desk)
    const page = await house.open(paths.week(desk.office.id, '2026-W49'), {
      as: [desk.planner, desk.office],
      isAudit: true,
    })
    await page.getByRole('button', { name: /^Ban hành/ }).waitFor()
    await page.keyboard.press('n')
    const field = page.getByRole('textbox', { name: /^Gõ hoặc dán một dòng/ })
    await field.waitFor()
    await field.evaluate((input, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      input.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, pasted)
    const waiting = page.getByRole('region', { name: /^Đã dán/ })
    await waiting.waitFor()
    const lines = (await waiting.locator('li[data-kind="ITEM"]').allTextContents()).map((text) =>
      text.replace(/Bỏ$/, ''),
    )
    expect(lines).toEqual([
      'Thứ Hai 30/118h · Họp giao ban',
      'Thứ Ba 1/129h · Họp tổ công tác',
      'chưa rõ ngày10h · Họp kinh phí · Sở Tài chính',
    ])
    expect(await waiting.getByText('không có ngày này').count()).toBe(1)
    expect(await desk.itemsOf(week, 'title')).toEqual([])
    expect(await seriousFindings(page)).toEqual([])
    await waiting
      .getByRole('combobox', { name: 'Ngày cho các dòng dưới “Thứ Năm 31/11”' })
      .selectOption('2026-12-03')
    await field.focus()
    await page.keyboard.press('Enter')
    await rowOf(page, 'Họp kinh phí').waitFor()
    await expect
      .poll(() => desk.itemsOf(week, 'title day'))
      .toEqual([
        { title: 'Họp giao ban', day: '2026-11-30' },
        { title: 'Họp tổ công tác', day: '2026-12-01' },
        { title: 'Họp kinh phí', day: '2026-12-03' },
      ])
    await waiting.waitFor({ state: 'detached' })
  },
)

browserTest(
  'a phone has buttons for what keys do elsewhere, and no hints of keys',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    await house.serve(desk)
    const as: [typeof desk.planner, typeof desk.office] = [desk.planner, desk.office]
    const page = await house.open(paths.week(desk.office.id, '2026-W49'), { as, width: 390 })
    await page.getByText('Tuần này chưa có mục nào').waitFor()
    await page.keyboard.press('n')
    await page.getByText('Gõ hoặc dán nhiều dòng, rồi bấm Thêm').waitFor()
    await page.keyboard.type('9h họp chi bộ')
    await page.getByRole('button', { name: /Nội dung/ }).waitFor()
    expect(await page.getByText(/Enter|Esc/).count()).toBe(0)
    expect(await isWiderThanScreen(page)).toBe(false)
    await page.getByRole('button', { name: 'Thêm', exact: true }).click()
    await expect.poll(() => desk.itemsOf(week, 'title')).toEqual([{ title: 'Họp chi bộ' }])
    await page.getByRole('button', { name: 'Đóng', exact: true }).click()
    await page.getByText('Gõ hoặc dán nhiều dòng, rồi bấm Thêm').waitFor({ state: 'detached' })
  },
)

browserTest('a pasted table of nothing but its headings is said to be so', async ({ house }) => {
  const desk = await makeImportDesk(house.db, { now })
  await house.serve(desk)
  const administrator = await makeCaller(house.db, {
    officeId: desk.office.id,
    role: 'ADMINISTRATOR',
  })
  const page = await house.open(paths.settings(desk.office.id, 'rooms'), {
    as: [administrator, desk.office],
  })
  const paste = (text: string) =>
    page
      .locator('table input')
      .first()
      .evaluate((input, said) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', said)
        input.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }, text)
  await page.locator('table input').first().waitFor()
  const headings = await page.locator('table thead th').allTextContents()
  const [first = '', second = ''] = headings.map((text) => text.trim()).filter(Boolean)
  await paste(`${first}\t${second}`)
  await page.getByText(/Chưa dán dòng nào: vùng vừa dán chỉ có dòng tiêu đề/).waitFor()
  await paste(`${first}\t${second}\nPhòng họp 9\t`)
  await page
    .getByText(/Chưa dán dòng nào: vùng vừa dán chỉ có dòng tiêu đề/)
    .waitFor({ state: 'detached' })
})
