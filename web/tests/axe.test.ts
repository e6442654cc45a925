import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths, settingsSections } from '../src/paths.ts'
import { browserTest, type Desk, officeIn, seriousFindings, untilQuiet } from './support/browser.ts'

const file = 'tests/data/programmes/d01-province-vertical-2025w29.docx'

/** A page in the demonstration, entered by a role, in Vietnamese; axe is let past the policy. */
async function enter(desk: Desk, role: RegExp, width = 1440): Promise<Page> {
  const page = await desk.open(paths.signIn(), { width, isAudit: true })
  await page.getByRole('button', { name: role }).first().click()
  await page.waitForURL(/\/week\//)
  await page.locator('[data-row]').first().waitFor()
  return page
}

async function found(page: Page, name: string): Promise<string[]> {
  await untilQuiet(page)
  await page.mouse.move(0, 0)
  return (await seriousFindings(page)).map((finding) => `${name}: ${finding}`)
}

browserTest(
  'no page of the planner has a serious fault for assistive software',
  async ({ desk }) => {
    const findings: string[] = []
    const look = async (page: Page, name: string) => {
      findings.push(...(await found(page, name)))
    }
    const page = await enter(desk, /^Chuyên viên tổng hợp/)
    await look(page, `this week`)
    const [, year = '', week = ''] = /week\/(\d+)-W(\d+)$/.exec(page.url()) ?? []
    const code = `${year}-W${week}`
    const officeId = officeIn(page)
    await page.keyboard.press('d')
    await page.getByRole('dialog').waitFor()
    await look(page, `drawer`)
    await page.goto(desk.office.url + paths.releases(officeId, code))
    await page.getByRole('article').first().waitFor()
    await look(page, `releases`)
    await page.goto(desk.office.url + paths.print(officeId, code))
    await page.getByRole('table').first().waitFor()
    await look(page, `print`)
    await page.goto(desk.office.url + paths.week(officeId, code))
    await page.getByRole('link', { name: 'Tuần sau', exact: true }).click()
    await page.locator('[data-row]').first().waitFor()
    await look(page, `next week`)
    await page.keyboard.press('n')
    await page.keyboard.type('14h PCT Phước nghe báo cáo tiến độ')
    await page.getByText('nghe báo cáo tiến độ').first().waitFor()
    await look(page, `quick entry`)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Ban hành/ }).click()
    await page.getByRole('dialog').getByText('Chọn tất cả').waitFor()
    await look(page, `release dialog`)
    await page.goto(desk.office.url + paths.import(officeId))
    await look(page, `import`)
    await page.locator('input[type="file"]').setInputFiles(file)
    await page.getByText('9 dòng: đọc được 9.').waitFor()
    await look(page, `import preview`)
    for (const path of [paths.links(officeId), paths.account(officeId)]) {
      await page.goto(desk.office.url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await look(page, `${path.split('/').at(-1)}`)
    }
    await look(await enter(desk, /^Chuyên viên tổng hợp/, 390), 'this week on a phone')
    expect(findings).toEqual([])
  },
)

browserTest('no settings have a serious fault for assistive software', async ({ desk }) => {
  const findings: string[] = []
  const page = await enter(desk, /^Quản trị hệ thống/)
  for (const section of settingsSections) {
    await page.goto(desk.office.url + paths.settings(officeIn(page), section))
    await page.getByRole('heading', { level: 1 }).waitFor()
    findings.push(...(await found(page, `${section}`)))
  }
  expect(findings).toEqual([])
})
