import { readFileSync } from 'node:fs'
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeCaller } from '../../tests/support/make/access.ts'
import {
  type ImportDesk,
  makeImportDesk,
  sample,
  suggestedBy,
} from '../../tests/support/make/imports.ts'
import { paths } from '../src/paths.ts'
import { cellOf, countHand, editCell, rowOf } from './support/board.ts'
import { browserTest } from './support/browser.ts'
import type { House } from './support/house.ts'

/** Friday before the week of d01. */
const now = DateTime.fromISO('2025-07-11T02:00:00Z', { zone: 'utc' })
const week = { year: 2025, week: 29 }
const file = 'tests/data/programmes/d01-province-vertical-2025w29.docx'

const repair = {
  summary: 'Nghe tiến độ sửa chữa nhà khách (tại Cơ sở 2 - Trung tâm Hội nghị 30A)',
  start: '2025-07-14T10:00:00',
}
const standing = { location: 'P. họp TV', start: '2025-07-14T13:30:00' }
const dialogue = {
  summary: 'Đối thoại với doanh nghiệp về an ninh, trật tự',
  location: 'Hội trường 25B',
}
const reception = { summary: 'Tiếp công dân định kỳ tháng 7/2025', location: 'Trụ sở TCD' }
const committee = { summary: 'Họp Thường trực cấp ủy tỉnh', location: 'P. họp TV' }

/** The VEVENTs of a feed by UID, byte for byte. */
function eventsOf(feed: string): Map<string, string> {
  const found = feed.match(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g) ?? []
  const uidOf = (event: string) => /^UID:(.*)\r$/m.exec(event.replace(/\r\n /g, ''))?.[1] ?? ''
  expect(new Set(found.map(uidOf)).size).toBe(found.length)
  return new Map(found.map((event) => [uidOf(event), event]))
}

/** The VEVENTs that differ between two states of a feed, as read; every byte outside them has to be the same. */
function differencesOf(before: string, after: string) {
  const [old, fresh] = [eventsOf(before), eventsOf(after)]
  expect([...fresh.keys()].sort()).toEqual([...old.keys()].sort())
  const uids = [...fresh.keys()].filter((uid) => fresh.get(uid) !== old.get(uid))
  const without = (feed: string, events: Map<string, string>) =>
    uids.reduce((rest, uid) => rest.replace(events.get(uid) ?? '', ''), feed)
  expect(without(after, fresh)).toBe(without(before, old))
  const [was, is] = [readEvents(before), readEvents(after)]
  const startOf = (uid: string) => was.get(uid)?.start ?? ''
  // The feed stands by UID; people read what changed by time.
  uids.sort((one, other) => startOf(one).localeCompare(startOf(other)))
  return uids.map((uid) => ({ was: was.get(uid), is: is.get(uid) }))
}

/** What an independent library reads in a feed, by UID. */
function readEvents(feed: string) {
  const calendar = new ICAL.Component(ICAL.parse(feed))
  return new Map(
    calendar.getAllSubcomponents('vevent').map((one) => {
      const { uid, summary, location, startDate } = new ICAL.Event(one)
      const sequence = Number(one.getFirstPropertyValue('sequence'))
      return [uid, { summary, location, start: startDate.toString(), sequence }]
    }),
  )
}

async function feedOf(desk: ImportDesk, house: House): Promise<() => Promise<string>> {
  const issue = `mutation ($input: IssueFeedInput!) { issueFeed(input: $input) {
    ... on FeedIssued { url } } }`
  const input = { officeId: desk.office.id, scope: 'OFFICE', language: 'vi' }
  const { data } = await desk.api(issue, { input }, { as: desk.planner })
  const url = `${await house.serve(desk)}${new URL(data.issueFeed.url).pathname}`
  return () => house.read(url)
}

/** Releases all that is pending, an adjustment for a reason, and gives the changes as the page lists them. */
async function releaseAll(page: Page, button: string, reason?: string): Promise<string[]> {
  await page.getByRole('button', { name: /^Ban hành/ }).click()
  const dialog = page.getByRole('dialog')
  if (reason) await dialog.getByRole('radio', { name: reason }).check()
  await dialog.getByRole('button', { name: button }).click()
  await dialog.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
  const changes = await dialog.locator('section li').allInnerTexts()
  await dialog.getByRole('button', { name: 'Đóng' }).last().click()
  await dialog.waitFor({ state: 'detached' })
  return changes.map((text) => text.replace(/\s+/g, ' ').trim())
}

/** Day, time, content, people and place of each entry as the preview shows them. */
async function previewOf(page: Page): Promise<string[][]> {
  const rows = page.getByRole('table', { name: 'Các mục đọc được' }).locator('tbody tr')
  const cells = await Promise.all(
    (await rows.all()).map((row) => row.locator('td').allInnerTexts()),
  )
  const plain = (text: string) =>
    text
      .replace(/Sửa [\s\S]* của mục \d+[\s\S]*$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  return cells.map((row) => row.slice(1, 6).map(plain))
}

/** The same as the truth about the document has it. */
function truth(): string[][] {
  const { entries } = JSON.parse(
    readFileSync('tests/data/truth/d01-province-vertical-2025w29.json', 'utf8'),
  ) as {
    entries: {
      date: string
      half: string
      start: string | null
      title: string
      chairs: string[]
      place: string
    }[]
  }
  return entries.map(({ date, half, start, title, chairs, place }) => {
    const day = DateTime.fromISO(date, { locale: 'vi' }).toFormat('cccc d/M')
    const clock = start?.replace(/^0/, '').replace(':', 'h').replace(/h00$/, 'h')
    const halfDay = half === 'sang' ? 'Sáng' : 'Chiều'
    return [day, clock ?? halfDay, title, `Chủ trì: ${chairs.join('; ')}`, place]
  })
}

/** The week of d01 imported and released, over the API. */
async function releasedWeek(house: House) {
  const desk = await makeImportDesk(house.db, { now })
  const id = await desk.uploaded(sample('d01-province-vertical-2025w29.docx'), 'd01.docx')
  const preview = await desk.preview(id)
  await desk.accept({ importId: id, resolutions: suggestedBy(preview) })
  expect((await desk.release(week)).__typename).toBe('ProgrammeReleased')
  desk.now = now.plus({ hours: 1 })
  return desk
}

browserTest(
  'a planner imports a real week, releases it, changes three items and sees exactly these three',
  async ({ house }) => {
    const desk = await makeImportDesk(house.db, { now })
    const feed = await feedOf(desk, house)
    const page = await house.open(paths.home(), { as: [desk.planner, desk.office] })
    await page.waitForURL(`**${paths.week(desk.office.id, '2025-W28')}`)
    await page
      .getByRole('button', { name: 'Tuần sau' })
      .or(page.getByRole('link', { name: 'Tuần sau', exact: true }))
      .click()
    await page.waitForURL(`**${paths.week(desk.office.id, '2025-W29')}`)
    await page.getByRole('link', { name: 'Nhập từ tệp' }).click()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Chọn tệp…' }).click()
    await (await choosing).setFiles(file)
    await page.getByText('9 dòng: đọc được 9.').waitFor()
    expect(await previewOf(page)).toEqual(truth())
    await page.getByRole('button', { name: /Nhận cả \d+ gợi ý/ }).click()
    await page.getByRole('button', { name: 'Nhận 9 mục vào dự thảo tuần 29' }).click()
    await page.getByRole('link', { name: 'Mở chương trình tuần 29' }).click()
    expect(await releaseAll(page, 'Ban hành (9 mục)')).toEqual([])
    const before = await feed()
    desk.now = now.plus({ hours: 1 })
    await editCell(page, 'Họp Ban Thường vụ', 'title', 'Họp Ban Thường vụ mở rộng')
    await editCell(page, 'Đối thoại với doanh nghiệp', 'time', '8h15')
    await editCell(page, 'Nghe tiến độ sửa chữa', 'place', 'Phòng khách tỉnh')
    expect(
      await releaseAll(page, 'Ban hành điều chỉnh lần 1 (3 thay đổi)', 'Cơ quan chủ trì đề nghị'),
    ).toEqual([
      'Đổi Nghe tiến độ sửa chữa nhà khách (tại Cơ sở 2 - Trung tâm Hội nghị 30A) Địa điểm trước: P. họp 5 tầng 2 nay: Phòng khách tỉnh',
      'Đổi Họp Ban Thường vụ mở rộng Nội dung trước: Họp Ban Thường vụ cấp ủy tỉnh nay: Họp Ban Thường vụ mở rộng',
      'Đổi Đối thoại với doanh nghiệp về an ninh, trật tự Giờ trước: 7h30 nay: 8h15',
    ])
    expect(differencesOf(before, await feed())).toEqual([
      {
        was: { ...repair, location: 'P. họp 5 tầng 2', sequence: 0 },
        is: { ...repair, location: 'Phòng khách tỉnh', sequence: 1 },
      },
      {
        was: { ...standing, summary: 'Họp Ban Thường vụ cấp ủy tỉnh', sequence: 0 },
        is: { ...standing, summary: 'Họp Ban Thường vụ mở rộng', sequence: 1 },
      },
      {
        was: { ...dialogue, start: '2025-07-15T07:30:00', sequence: 0 },
        is: { ...dialogue, start: '2025-07-15T08:15:00', sequence: 1 },
      },
    ])
  },
)

browserTest(
  'an item moved to the next week is the one VEVENT of the feed that differs',
  async ({ house }) => {
    const desk = await releasedWeek(house)
    const feed = await feedOf(desk, house)
    const before = await feed()
    const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
      as: [desk.planner, desk.office],
    })
    await rowOf(page, 'Tiếp công dân')
      .getByRole('button', { name: /^Thao tác/ })
      .click()
    await page.getByRole('menuitem', { name: 'Chuyển ngày, tuần…' }).click()
    const form = page.getByRole('form', { name: /^Chuyển “Tiếp công dân/ })
    await form.getByRole('group', { name: 'Tuần sau' }).getByRole('button', { name: /^T5/ }).click()
    await form.getByRole('button', { name: 'Chuyển đến Thứ Năm 24/7' }).click()
    await rowOf(page, 'Tiếp công dân').getByText('chuyển sang Thứ Năm 24/7').waitFor()
    expect(await feed()).toBe(before)
    expect(await releaseAll(page, 'Ban hành điều chỉnh lần 1 (1 thay đổi)', 'Thời tiết')).toEqual([
      'Chuyển ngày Tiếp công dân định kỳ tháng 7/2025 Ngày trước: 15/7/2025 nay: 24/7/2025',
    ])
    expect(differencesOf(before, await feed())).toEqual([
      {
        was: { ...reception, start: '2025-07-15T07:30:00', sequence: 0 },
        is: { ...reception, start: '2025-07-24T07:30:00', sequence: 1 },
      },
    ])
    await page.goto(page.url().replace('W29', 'W30'))
    await cellOf(page, 'Tiếp công dân', 'chairs').getByText('CT Duy', { exact: true }).waitFor()
    await cellOf(page, 'Tiếp công dân', 'place').getByText('Trụ sở TCD', { exact: true }).waitFor()
  },
)

browserTest(
  'one urgent change is released in five strokes, its reason chosen by the planner, while a colleague’s unfinished edit stays',
  async ({ house }) => {
    const desk = await releasedWeek(house)
    const feed = await feedOf(desk, house)
    const before = await feed()
    const colleague = await makeCaller(house.db, {
      officeId: desk.office.id,
      role: 'PLANNER',
      name: 'Anh Minh',
    })
    const other = await house.open(paths.week(desk.office.id, '2025-W29'), {
      as: [colleague, desk.office],
    })
    await editCell(other, 'Hội ý Chủ tịch', 'title', 'Hội ý Chủ tịch, chưa viết xong')
    const page = await house.open(paths.week(desk.office.id, '2025-W29'), {
      as: [desk.planner, desk.office],
    })
    await rowOf(page, 'chưa viết xong').waitFor()
    const strokes = await countHand(page)
    await editCell(page, 'Họp Thường trực', 'time', '9h45')
    await rowOf(page, 'Họp Thường trực')
      .getByRole('button', { name: /^Chỉ ban hành dòng/ })
      .click()
    const dialog = page.getByRole('dialog')
    // The keyboard stands on the first reason, which is not chosen; Enter chooses it, and Enter again releases.
    await page.waitForFunction(() => document.activeElement?.matches('input[type="radio"]'))
    expect(await dialog.locator('input[type="radio"]:checked').count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.matches('button[data-release]'))
    await page.keyboard.press('Enter')
    await dialog.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    expect(await strokes()).toBe(5)
    const after = await feed()
    expect(differencesOf(before, after)).toEqual([
      {
        was: { ...committee, start: '2025-07-14T08:30:00', sequence: 0 },
        is: { ...committee, start: '2025-07-14T09:45:00', sequence: 1 },
      },
    ])
    expect(after).not.toContain('chưa viết xong')
    await other.reload()
    await other.getByText('1 thay đổi chưa ban hành').waitFor()
    await cellOf(other, 'chưa viết xong', 'title').locator('ins').waitFor()
  },
)
