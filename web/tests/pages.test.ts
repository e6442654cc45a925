import { expect } from 'vitest'
import { paths } from '../src/paths.ts'
import {
  browserTest,
  isWiderThanScreen,
  officeIn,
  seriousFindings,
  untilQuiet,
  views,
} from './support/browser.ts'

browserTest('the pages before sign-in are readable in every view', async ({ desk }) => {
  for (const view of views) {
    const page = await desk.open(paths.signIn(), { ...view, isAudit: true })
    for (const path of [paths.signIn(), paths.setUp('none'), paths.choosePassword('none')]) {
      await page.goto(desk.office.url + path)
      await untilQuiet(page)
      expect([path, view, await seriousFindings(page), await isWiderThanScreen(page)]).toEqual([
        path,
        view,
        [],
        false,
      ])
    }
    await page.context().close()
  }
})

browserTest(
  'a page behind sign-in leads to it, which a wrong password does not pass and a role of the demo does',
  async ({ desk }) => {
    const page = await desk.open(paths.account('an-office'))
    await page.waitForURL(/\/sign-in\?/)
    expect(new URL(page.url()).searchParams.get('next')).toBe(paths.account('an-office'))
    await page.getByLabel('Địa chỉ thư điện tử').fill('nobody@example.org')
    await page.getByLabel('Mật khẩu', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    await page.getByText('Địa chỉ thư hoặc mật khẩu không đúng.').waitFor()
    expect(new URL(page.url()).pathname).toBe(paths.signIn())

    // One click on a role enters, one more reaches any week.
    await page.goto(desk.office.url + paths.signIn())
    await page
      .getByRole('button', { name: /Chuyên viên tổng hợp/ })
      .first()
      .click()
    await page.waitForURL(/\/week\//)
    await page.goto(desk.office.url + paths.account(officeIn(page)))
    await page.getByRole('combobox', { name: 'Đến tuần' }).fill('30/2/2026')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('30/2/2026').waitFor()
    await page.getByRole('combobox', { name: 'Đến tuần' }).fill('24/11/2026')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${paths.week(officeIn(page), '2026-W48')}`)
  },
)
