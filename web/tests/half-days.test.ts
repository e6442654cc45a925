import { expect } from 'vitest'
import { makeDesk } from '../../tests/support/make/week.ts'
import { paths } from '../src/paths.ts'
import { cellOf, rowOf } from './support/board.ts'
import { browserTest } from './support/browser.ts'

const thursday = '2026-11-26'

browserTest(
  'a page in English says a half-day in English wherever it is the page’s own word, and the paper in the office’s',
  async ({ house }) => {
    const desk = await makeDesk(house.db)
    const inRoom = { place: { roomId: desk.roomId } }
    const meeting = await desk.add('Họp giao ban', thursday, 'Sáng', inRoom)
    const visit = await desk.add('Tiếp công dân', thursday, 'Chiều')
    await desk.release([meeting, visit])
    await desk.add('Nghe báo cáo', thursday, 'sáng', inRoom)
    await desk.edit(visit, { time: { startsOn: thursday, text: '14 giờ' } })
    await house.serve(desk.on)
    const as = [desk.planner, desk.office] as [typeof desk.planner, typeof desk.office]
    const page = await house.open(paths.week(desk.office.id, '2026-W48'), { as, language: 'en' })

    const time = (title: string) => cellOf(page, title, 'time')
    await rowOf(page, 'Nghe báo cáo').waitFor()
    expect(await time('Họp giao ban').textContent()).toBe('Morning')
    expect(await time('Nghe báo cáo').textContent()).toBe('Morning')
    await page
      .getByText(/Morning Họp giao ban/)
      .first()
      .waitFor()
    expect(await time('Tiếp công dân').locator('del').textContent()).toBe('Afternoon')
    // The hour that was typed is no word of the page.
    expect(await time('Tiếp công dân').locator('ins').textContent()).toBe('14h')

    // What an edit answers is in the page's language too, and the editor begins with what was typed.
    await time('Nghe báo cáo').click()
    expect(await time('Nghe báo cáo').getByRole('textbox').inputValue()).toBe('sáng')
    await page.keyboard.type('tối')
    await page.keyboard.press('Enter')
    await time('Nghe báo cáo').getByText('Evening', { exact: true }).waitFor()

    await page.goto(
      `${new URL(page.url()).origin}${paths.week(desk.office.id, '2026-W48')}?release=now`,
    )
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Nghe báo cáo').first().waitFor()
    const said = await dialog.textContent()
    expect(said).toContain('Evening')
    expect(said).toContain('Afternoon')
    expect(said).not.toMatch(/Sáng|Chiều|Tối/)

    await page.goto(
      `${new URL(page.url()).origin}${paths.print(desk.office.id, '2026-W48')}?draft=1`,
    )
    await page.getByRole('cell', { name: 'Tối', exact: true }).first().waitFor()
  },
)
