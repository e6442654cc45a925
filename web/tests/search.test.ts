import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { testApi } from '../../tests/support/api.ts'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeOffice, makeUnit } from '../../tests/support/make/people.ts'
import { paths } from '../src/paths.ts'
import { browserTest } from './support/browser.ts'
import type { House } from './support/house.ts'

/** Monday 14 July 2025, 9:00 in Hà Nội. */
const now = DateTime.fromISO('2025-07-14T02:00:00Z', { zone: 'utc' })

/** The units' page of an office with 205 units of like names and one of another at the end. */
async function openUnits(house: House) {
  const office = await makeOffice(house.db)
  const planner = await makeCaller(house.db, { officeId: office.id, role: 'PLANNER' })
  for (let n = 0; n < 205; n += 1) {
    await makeUnit(house.db, { officeId: office.id, name: `Phòng ${n}`, position: n })
  }
  await makeUnit(house.db, { officeId: office.id, name: 'Đội Quản lý đô thị', position: 900 })
  const on = await testApi(house.db, { now })
  await house.serve(on)
  const page = await house.open(paths.settings(office.id, 'units'), { as: [planner, office] })
  const stored = async (matching: string) => {
    const document = `query ($id: ID!, $matching: String) { office(id: $id) {
      units(matching: $matching) { nodes { name shortName } } } }`
    const { data } = await on.api(document, { id: office.id, matching }, { as: planner })
    return data.office.units.nodes
  }
  return { page, stored, search: page.getByRole('searchbox', { name: 'Tìm trong Đơn vị' }) }
}

const names = (page: Page): Promise<string[]> =>
  page
    .getByRole('textbox', { name: /^Tên đơn vị, dòng \d+$/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

/** What a request looks for in the list of units; null when it is about something else. */
function lookedFor(body: string | null): string | null {
  const { query, variables } = JSON.parse(body ?? '{}')
  return query?.includes('query Units(') ? (variables.matching ?? '') : null
}

browserTest(
  'a long list is searched on the server by keyboard, what is found is edited, and pages follow',
  async ({ house }) => {
    const { page, stored, search } = await openUnits(house)
    const asked: string[] = []
    page.on('request', (request) => {
      const words = lookedFor(request.postData())
      if (words !== null) asked.push(words)
    })
    await page.getByRole('textbox', { name: 'Tên đơn vị, dòng 200', exact: true }).waitFor()
    expect(await names(page)).toHaveLength(200)
    await search.focus()
    await page.keyboard.type('doi do thi')
    await page.getByText('Thấy 1 dòng.').waitFor()
    expect(await names(page)).toEqual(['Đội Quản lý đô thị'])
    expect(asked.at(-1)).toBe('doi do thi')
    expect(asked.length).toBeLessThan('doi do thi'.length)

    await page.getByRole('textbox', { name: 'Tên viết tắt, dòng 1' }).focus()
    await page.keyboard.type('QLĐT')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => stored('qldt'))
      .toEqual([{ name: 'Đội Quản lý đô thị', shortName: 'QLĐT' }])
    expect(await names(page)).toEqual(['Đội Quản lý đô thị'])

    await search.press('Escape')
    await page.getByText('Đang hiện 200 dòng đầu.').waitFor()
    await page.getByRole('button', { name: 'Tải thêm' }).click()
    await expect.poll(async () => (await names(page)).length).toBe(206)
    await search.fill('không có đâu')
    await page.getByText('Thấy 0 dòng.').waitFor()
    expect(await names(page)).toEqual([])
    expect(await page.getByText('Chưa có dòng nào').count()).toBe(0)
  },
)

browserTest(
  'an answer that comes late counts no more, and one that fails is asked for again',
  async ({ house }) => {
    const { page, search } = await openUnits(house)
    let letThrough = () => {}
    const late = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    let isDown = false
    await page.route('**/graphql', async (route) => {
      const words = lookedFor(route.request().postData())
      if (words === 'phong 204') {
        await late
        return route.continue()
      }
      return isDown && words !== null ? route.abort() : route.continue()
    })
    const isAsked = page.waitForRequest((one) => lookedFor(one.postData()) === 'phong 204')
    await search.fill('phong 204')
    await isAsked
    await page.getByText('Đang tìm…').waitFor()
    await search.fill('doi')
    await page.getByText('Thấy 1 dòng.').waitFor()
    const answered = page.waitForResponse(
      (one) => lookedFor(one.request().postData()) === 'phong 204',
    )
    letThrough()
    await (await answered).finished()
    // What the page makes of it is drawn by the second frame.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    })
    expect(await names(page)).toEqual(['Đội Quản lý đô thị'])

    isDown = true
    await search.fill('phong 20')
    const again = page.getByRole('button', { name: 'Thử lại' })
    await again.waitFor()
    isDown = false
    await again.click()
    await page.getByText('Thấy 7 dòng.').waitFor()
    expect(await names(page)).toEqual([
      'Phòng 20',
      'Phòng 120',
      ...[0, 1, 2, 3, 4].map((n) => `Phòng 20${n}`),
    ])
  },
)
