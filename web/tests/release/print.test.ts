import { eq } from 'drizzle-orm'
import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { events } from '../../../db/schema/event.ts'
import { ensureDocument } from '../../../src/release/commands.ts'
import { makeDesk } from '../../../tests/support/make/week.ts'
import { paths } from '../../src/paths.ts'
import { browserTest } from '../support/browser.ts'
import type { House } from '../support/house.ts'

const days = [23, 24, 25, 26, 27].map((day) => `2026-11-${day}`)
const long =
  'Hội nghị trực tuyến về tiến độ giải ngân vốn đầu tư công các tháng cuối năm, nghe báo cáo'
const hall = 'Hội trường lớn, tầng 2, Trung tâm Hội nghị tỉnh, đường Nguyễn Huệ'

/** A draft of 120 items over five days, 14 in each morning and 10 in each afternoon. */
async function makeFullWeek(house: House) {
  const now = DateTime.fromISO('2026-11-20T02:00:00Z', { zone: 'utc' })
  const desk = await makeDesk(house.db, { now })
  const officeId = desk.office.id
  const week = { officeId, kind: 'WEEK', from: '2026-11-23', until: '2026-11-30' } as const
  const { id: homeDocumentId } = await ensureDocument(house.db, week)
  await house.db.insert(events).values(
    Array.from({ length: 120 }, (_, index) => ({
      officeId,
      homeDocumentId,
      uid: `${index}@giaoban`,
      title: `Việc ${index}: ${index % 4 === 0 ? long : 'họp'}`,
      timeKind: 'HALF_DAY' as const,
      startsOn: days[Math.floor(index / 24)] ?? '',
      halfDay: index % 24 < 14 ? ('MORNING' as const) : ('AFTERNOON' as const),
      hold: 'NONE' as const,
      placeText: index % 3 === 0 ? hall : '',
      position: String(index),
      createdAt: now,
      updatedAt: now,
    })),
  )
  await house.serve(desk.on)
  return desk
}

/** The pages of the print by Chromium, and for each page's table the day and the half-day that its rows show. */
async function printOf(page: Page) {
  await page.getByRole('table').nth(1).waitFor()
  await page.emulateMedia({ media: 'print' })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const tables = await page.locator('article table').evaluateAll((found) =>
    found.map((table) => ({
      head: (table as HTMLElement).querySelectorAll('thead th').length,
      rows: [...table.querySelectorAll('tbody tr')].map((row) =>
        // biome-ignore lint/performance/useDomNodeTextContent: what is not printed must not count
        [...row.querySelectorAll('th')].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()),
      ),
    })),
  )
  await page.emulateMedia({ media: 'screen' })
  const count = pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0
  return { count, tables }
}

/** The day and the half-day that each row stands under by what is written at or above it on its own page. */
function knownOf(tables: Awaited<ReturnType<typeof printOf>>['tables']): string[] {
  return tables.flatMap(({ rows }) => {
    let [day, half] = ['', '']
    return rows.map(([dayName = '', halfName]) => {
      day = dayName.replace(' (tiếp)', '') || day
      // What has no day has no half-day either.
      half = halfName === undefined ? '' : halfName.replace(' (tiếp)', '') || half
      return `${day} ${half}`
    })
  })
}

browserTest(
  'each printed page of a full week names its day and half-day, lying or upright, in a long row too',
  async ({ house }) => {
    const desk = await makeFullWeek(house)
    const page = await house.open(`${paths.print(desk.office.id, '2026-W48')}?draft=1`, {
      as: [desk.planner, desk.office],
    })
    const weekdays = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu']
    const truth = days.flatMap((day, index) =>
      Array.from(
        { length: 24 },
        (_, at) => `Thứ ${weekdays[index]} ${day.slice(8)}/11 ${at < 14 ? 'Sáng' : 'Chiều'}`,
      ),
    )
    for (const lie of ['A4 ngang', 'A4 dọc']) {
      await page.getByRole('link', { name: lie, exact: true }).click()
      await page
        .locator(`article[data-lie="${lie === 'A4 dọc' ? 'upright' : 'landscape'}"]`)
        .waitFor()
      const { count, tables } = await printOf(page)
      expect(count).toBeGreaterThan(5)
      // What no item fills takes no room: with all eight columns the week needs sixteen pages.
      expect(count).toBeLessThan(10)
      expect(tables.length).toBe(count)
      for (const { head, rows } of tables) {
        expect(head).toBe(5)
        expect(rows[0]?.every((name) => name !== '')).toBe(true)
      }
      expect(knownOf(tables)).toEqual(truth)
      const firsts = tables.map(({ rows }) => rows[0]?.join(' ') ?? '')
      expect(firsts.filter((first) => first.includes('(tiếp)')).length).toBeGreaterThan(3)
    }
    // Of a row longer than a page the browser repeats nothing but the head, so the head names the day.
    const line = 'Đại biểu tập trung tại trụ sở, mang theo tài liệu đã gửi.'
    const remarks = Array(120).fill(line).join(' ')
    await house.db.update(events).set({ remarks }).where(eq(events.uid, '30@giaoban'))
    // What was read of the week is kept until somebody writes in it.
    await desk.add('Việc chưa có ngày', null, '')
    await page.reload()
    const { count, tables } = await printOf(page)
    expect(count).toBeGreaterThan(tables.length)
    expect(tables.filter(({ head }) => head === 6).map(({ rows }) => rows)).toEqual([
      [['Thứ Ba 24/11 (tiếp)', 'Sáng (tiếp)']],
    ])
    const tall = page.locator('thead').filter({ hasText: 'Thứ Ba 24/11, Sáng' })
    expect(await tall.count()).toBe(1)
    expect(knownOf(tables)).toEqual([...truth, 'Chưa có ngày '])
  },
)
