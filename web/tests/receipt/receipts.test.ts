import { expect } from 'vitest'
import { makeCaller } from '../../../tests/support/make/access.ts'
import { makeUnit } from '../../../tests/support/make/people.ts'
import { makeDesk } from '../../../tests/support/make/week.ts'
import { paths } from '../../src/paths.ts'
import { browserTest, seriousFindings } from '../support/browser.ts'
import type { House } from '../support/house.ts'

const wednesday = '2026-11-25'
const week = '2026-W48'

/** A released week of two meetings, each prepared by a unit, and a registrar of each unit. */
async function makeScene(house: House) {
  const desk = await makeDesk(house.db)
  const { id: officeId } = desk.office
  const [works, health] = [
    await makeUnit(house.db, { officeId, name: 'Sở Xây dựng', position: 1 }),
    await makeUnit(house.db, { officeId, name: 'Sở Y tế', position: 2 }),
  ]
  const preparedBy = (unitId: string) => ({ parties: [{ role: 'PREPARES', unitId }] })
  const one = await desk.add('Họp xây dựng', wednesday, '8h', preparedBy(works.id))
  const two = await desk.add('Họp y tế', wednesday, '10h', preparedBy(health.id))
  await desk.release([one, two])
  const registrar = (unitId: string, name: string) =>
    makeCaller(house.db, { officeId, role: 'REGISTRAR', unitId, name })
  const registrarOfWorks = await registrar(works.id, 'Anh Sơn')
  const registrarOfHealth = await registrar(health.id, 'Chị Yến')
  await house.serve(desk.on)
  return { desk, officeId, one, two, registrarOfWorks, registrarOfHealth }
}

browserTest(
  'a unit confirms what was released, and an adjustment asks again only the unit that it concerns',
  async ({ house }) => {
    const { desk, officeId, two, registrarOfWorks, registrarOfHealth } = await makeScene(house)
    const open = (path: string, as = registrarOfWorks) =>
      house.open(path, { as: [as, desk.office], isAudit: true })
    const board = await open(paths.week(officeId, week))
    await board.getByText('Sở Xây dựng: xác nhận đã nhận Ban hành lần đầu').waitFor()
    await board.getByRole('link', { name: 'Xem thay đổi' }).click()
    await board.getByText('Họp xây dựng').waitFor()
    await board.getByRole('button', { name: 'Đã nhận, xác nhận' }).press('Enter')
    await board.getByText('Sở Xây dựng đã xác nhận Ban hành lần đầu.').first().waitFor()
    expect(await seriousFindings(board)).toEqual([])

    const other = await open(paths.released(officeId, week), registrarOfHealth)
    await other.getByRole('button', { name: 'Đã nhận, xác nhận' }).click()
    await other.getByText('Sở Y tế đã xác nhận Ban hành lần đầu.').first().waitFor()

    await desk.edit(two, { title: 'Họp y tế dự phòng' })
    await desk.release([two], { reasonKind: 'CORRECTION' })
    const report = await open(paths.receipts(officeId, week), desk.planner)
    await report.getByText('1 trên 2 đã xác nhận').first().waitFor()
    const rowOf = (name: string) => report.getByRole('row', { name: new RegExp(name) })
    expect(await rowOf('Sở Xây dựng').getByText('Đã xác nhận', { exact: true }).count()).toBe(1)
    expect(await rowOf('Sở Y tế').getByText('Đã xác nhận', { exact: true }).count()).toBe(0)
    expect(await seriousFindings(report)).toEqual([])

    // The page stood open and is told.
    await other.getByText('1 thay đổi từ lần bạn xem gần nhất (Ban hành lần đầu)').waitFor()
    expect(await other.locator('section ins').allTextContents()).toEqual(['Họp y tế dự phòng'])
    expect(await seriousFindings(other)).toEqual([])
    await report.reload()
    await rowOf('Sở Y tế').getByText('Đã xem', { exact: true }).waitFor()
    await rowOf('Sở Y tế')
      .getByRole('button', { name: /Ghi nhận qua điện thoại/ })
      .click()
    await report.getByText('2 trên 2 đã xác nhận').first().waitFor()
    await rowOf('Sở Y tế').getByText('Chị Hoa ghi thay').waitFor()
  },
)

browserTest('an earlier release is read by its number and by a time', async ({ house }) => {
  const { desk, officeId, two } = await makeScene(house)
  desk.on.now = desk.on.now.plus({ hours: 2 })
  await desk.edit(two, { title: 'Họp y tế dự phòng' })
  await desk.release([two], { reasonKind: 'CORRECTION' })
  const member = await makeCaller(house.db, { officeId, role: 'MEMBER', name: 'Anh Ba' })
  const page = await house.open(paths.released(officeId, week), {
    as: [member, desk.office],
    width: 390,
    scheme: 'dark',
    isAudit: true,
  })
  await page.getByText('Họp y tế dự phòng').waitFor()
  await page.getByText('Xem bản khác').click()
  // The first release was made at ten o'clock in Hà Nội.
  await page.getByLabel('Như lúc').fill('2026-11-24T11:30')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await page.getByText('Bản trước, không còn hiệu lực').waitFor()
  await page.getByText('Họp y tế', { exact: true }).waitFor()
  expect(await page.getByText('Họp y tế dự phòng').count()).toBe(0)
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Xem bản đang có hiệu lực' }).click()
  await page.getByText('Họp y tế dự phòng').waitFor()
  await page.getByText('Xem bản khác').click()
  await page.getByLabel('Lần ban hành').selectOption('Ban hành lần đầu')
  await page.getByText('Bản trước, không còn hiệu lực').waitFor()
  await page.goto(
    new URL(`${paths.released(officeId, week)}?at=2026-11-20T00:00:00.000Z`, page.url()).href,
  )
  await page.getByText('Lúc ấy tuần này chưa ban hành').waitFor()
})
