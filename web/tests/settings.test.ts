import { DateTime } from 'luxon'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type TestApi, testApi } from '../../tests/support/api.ts'
import { makeCaller } from '../../tests/support/make/access.ts'
import { makeOffice, makePerson } from '../../tests/support/make/people.ts'
import { paths, type SettingsSection } from '../src/paths.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from './support/browser.ts'
import type { House, View } from './support/house.ts'

/** Monday 14 July 2025, 9:00 in Hà Nội. */
const now = DateTime.fromISO('2025-07-14T02:00:00Z', { zone: 'utc' })
const name = 'Công Tằng Tôn Nữ Hoàng Thị Phương Thảo'

/** An office with one person, its administrator at the settings, and a planner who changes the person meanwhile. */
async function openDesk(house: House) {
  const office = await makeOffice(house.db)
  const officeId = office.id
  const administrator = await makeCaller(house.db, { officeId, role: 'ADMINISTRATOR' })
  const planner = await makeCaller(house.db, { officeId, role: 'PLANNER', name: 'Lê Thị Vân' })
  const { id: personId } = await makePerson(house.db, {
    officeId,
    name,
    shortTitle: 'PCT',
    email: 'congtangtonnuhoangthiphuongthao@vanphong.tinhmau.gov.vn',
  })
  const on = await testApi(house.db, { now })
  await house.serve(on)
  const open = (section: SettingsSection, view: View) =>
    house.open(paths.settings(officeId, section), {
      ...view,
      isAudit: true,
      as: [administrator, office],
    })
  return { open, change: (to: object) => changed(on, planner, { officeId, personId, name, ...to }) }
}

async function changed({ api }: TestApi, as: { secret: string; accountId: string }, input: object) {
  const document = `mutation ($input: SavePersonInput!) { savePerson(input: $input) { __typename } }`
  const { data } = await api(document, { input }, { as })
  expect(data.savePerson.__typename).toBe('PersonSaved')
}

const held = { title: 'Phó Chủ tịch', shortTitle: 'PCT', precedence: 10, startsOn: '2000-01-01' }

/** What does not stand as it should: findings of axe, and things past the right edge. */
async function faultsOf(page: Page): Promise<string[]> {
  const findings = await seriousFindings(page)
  return (await isWiderThanScreen(page)) ? [...findings, 'wider than the screen'] : findings
}

browserTest(
  'a row that somebody else saved meanwhile is kept, and can be saved again or dropped on a phone',
  async ({ house }) => {
    const { open, change } = await openDesk(house)
    const page = await open('people', { width: 390, scheme: 'dark' })
    const phone = page.getByRole('textbox', { name: 'Điện thoại, dòng 1' })
    // The row is read before somebody else changes it.
    await phone.waitFor()
    await change({ revision: 1, phone: '0911 111 111' })
    await phone.fill('0922 222 222')
    await page.keyboard.press('Enter')
    const told = page
      .getByRole('alert')
      .filter({ hasText: 'Lê Thị Vân đã lưu người này lúc 09:00' })
    await told.waitFor()
    expect(await phone.inputValue()).toBe('0922 222 222')
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(0)
    for (const button of ['Lưu lại', 'Bỏ thay đổi']) {
      const place = await told.getByRole('button', { name: button }).boundingBox()
      expect((place?.x ?? 390) + (place?.width ?? 390)).toBeLessThan(390)
    }
    expect(await faultsOf(page)).toEqual([])
    await told.getByRole('button', { name: 'Bỏ thay đổi' }).click()
    await told.waitFor({ state: 'detached' })
    expect(await phone.inputValue()).toBe('0911 111 111')
  },
)

browserTest(
  'what was typed into a post is told when the posts are no longer those',
  async ({ house }) => {
    const { open, change } = await openDesk(house)
    const page = await open('people', { language: 'en' })
    await page.getByRole('button', { name: `1 post of ${name}` }).click()
    const drawer = page.getByRole('dialog')
    const post = drawer.getByRole('textbox', { name: 'Post, row 1' })
    const told = drawer.getByRole('alert')

    // The same post, though every saving gives it a new id: the row goes on.
    await change({ revision: 1, phone: '0911 111 111', posts: [{ ...held, title: 'PCT' }] })
    await post.fill('Chủ nhiệm')
    await page.keyboard.press('Enter')
    await told.getByText('saved this person at 09:00').waitFor()
    expect(await post.inputValue()).toBe('Chủ nhiệm')

    await change({ revision: 2, posts: [held] })
    await told.getByRole('button', { name: 'Save again' }).click()
    await told.getByText('You typed: Chủ nhiệm · PCT · Leadership of the office').waitFor()
    expect(await post.inputValue()).toBe('Phó Chủ tịch')
    expect(await faultsOf(page)).toEqual([])
  },
)

browserTest('every column of the people has room for its words', async ({ house }) => {
  const { open } = await openDesk(house)
  const page = await open('people', { width: 1366, language: 'en' })
  const narrow = await page.getByRole('columnheader').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const { width } = head.getBoundingClientRect()
      return width < 40 || head.scrollWidth > head.clientWidth ? [head.textContent] : []
    }),
  )
  expect(narrow).toEqual([])
})

browserTest(
  'leaders are recognised by their posts and asked about once, and the printed name stands beside the field',
  async ({ house }) => {
    const { open, change } = await openDesk(house)
    await change({ revision: 1, posts: [{ ...held, shortTitle: 'PCT Thảo' }] })
    for (const view of [{ width: 390, scheme: 'dark' }, { width: 1440 }] as const) {
      const page = await open('people', view)
      await page.getByText('1 người có chức vụ lãnh đạo nhưng chưa có lịch riêng').waitFor()
      const short = page.getByRole('textbox', { name: 'Viết tắt, dòng 1' })
      await page.getByText('in: PCT Thảo', { exact: true }).waitFor()
      await short.fill('Phó CT')
      await page.getByText('in: Phó CT Thảo', { exact: true }).waitFor()
      await short.fill('PCT Thảo')
      expect(await faultsOf(page)).toEqual([])
    }
    const page = await open('people', {})
    await page.getByRole('button', { name: 'Cho 1 người lịch riêng' }).click()
    await page.getByText('chưa có lịch riêng').waitFor({ state: 'detached' })
    expect(await page.getByRole('checkbox', { name: 'Lịch riêng, dòng 1' }).isChecked()).toBe(true)
    await page.reload()
    await page.getByRole('textbox', { name: 'Viết tắt, dòng 1' }).waitFor()
    expect(await page.getByText('chưa có lịch riêng').count()).toBe(0)
  },
)

browserTest('accounts that could not be read are not said to be none', async ({ house }) => {
  const { open } = await openDesk(house)
  const page = await open('accounts', { width: 390 })
  let isDown = true
  await page.route('**/graphql', (route) =>
    isDown && route.request().postData()?.includes('query Accounts(')
      ? route.fulfill({ status: 500, body: '{}' })
      : route.continue(),
  )
  await page.reload()
  await page.getByText('Chưa tải được dữ liệu').waitFor()
  expect(await page.getByText('Chưa có tài khoản nào.').count()).toBe(0)
  expect(await faultsOf(page)).toEqual([])
  isDown = false
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await page.getByText('Lê Thị Vân').waitFor()
})
