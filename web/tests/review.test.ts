import { expect } from 'vitest'
import { makeReviewDesk, type ReviewDesk } from '../../tests/support/make/review.ts'
import { paths } from '../src/paths.ts'
import { cellOf } from './support/board.ts'
import { browserTest, isWiderThanScreen, seriousFindings } from './support/browser.ts'
import type { House } from './support/house.ts'

const wednesday = '2026-11-25'
const week = ({ office }: ReviewDesk) => paths.week(office.id, '2026-W48')
const reviewOf = ({ office }: ReviewDesk) => paths.review(office.id, '2026-W48')

async function makeWeek(house: House): Promise<ReviewDesk> {
  const desk = await makeReviewDesk(house.db)
  const parties = [{ role: 'CHAIRS', personId: desk.chair.id }]
  await desk.add('Họp giao ban', wednesday, '8h00', { parties })
  await desk.add('Tiếp công dân', wednesday, '14h00', { place: { text: 'Trụ sở tiếp công dân' } })
  await desk.rules({ firstRelease: true, kinds: ['TIME', 'PLACE'] })
  await house.serve(desk.on)
  return desk
}

browserTest(
  'a planner submits a week, the chief returns it on a phone, and after another submission releases it',
  async ({ house }) => {
    const desk = await makeWeek(house)
    const planner = await house.open(week(desk), { as: [desk.planner, desk.office] })
    await planner.getByRole('button', { name: /^Trình duyệt/ }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByLabel('Lời trình').fill('Kính trình anh')
    await dialog.getByRole('button', { name: 'Trình duyệt (2 mục)' }).click()
    await planner.locator('header').getByText('Trình duyệt', { exact: true }).waitFor()

    const phone = await house.open(reviewOf(desk), {
      as: [desk.chief, desk.office],
      width: 390,
      isAudit: true,
    })
    await phone.getByRole('heading', { name: 'Duyệt chương trình tuần 48' }).waitFor()
    await phone.getByText('Kính trình anh', { exact: true }).waitFor()
    await phone.getByText('Trụ sở tiếp công dân').waitFor()
    expect(await isWiderThanScreen(phone)).toBe(false)
    expect(await seriousFindings(phone)).toEqual([])
    await phone.getByRole('button', { name: 'Trả lại…' }).click()
    await phone.getByRole('button', { name: 'Trả lại', exact: true }).click()
    await phone.getByText('Hãy ghi cần sửa gì.').waitFor()
    await phone.getByLabel('Cần sửa gì').fill('Họp giao ban lúc 7h30')
    await phone.getByRole('button', { name: 'Trả lại', exact: true }).click()
    await phone.getByText('Đã trả lại chương trình tuần 48').waitFor()

    await planner.reload()
    await planner.getByText('Trả lại: Họp giao ban lúc 7h30').waitFor()
    await cellOf(planner, 'Họp giao ban', 'title').click()
    await planner.keyboard.press('Control+a')
    await planner.keyboard.type('Họp giao ban sớm')
    await planner.keyboard.press('Enter')
    await planner.getByText(/^Đã lưu/).waitFor()
    await planner.getByRole('button', { name: /^Trình duyệt/ }).click()
    await planner.getByRole('button', { name: 'Trình duyệt (2 mục)' }).click()
    await planner.getByRole('link', { name: 'Xem bản trình' }).waitFor()

    const chief = await house.open(week(desk), { as: [desk.chief, desk.office] })
    await chief.getByRole('link', { name: 'Xem và duyệt' }).click()
    await chief.getByText('Họp giao ban sớm').waitFor()
    await chief.getByRole('button', { name: 'Duyệt và ban hành (2 mục)' }).click()
    await chief.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    expect(await desk.review('state')).toEqual({ state: 'RELEASED' })
  },
)

browserTest(
  'what came after the submission is marked, unticked, and stays when the rest is approved by keyboard',
  async ({ house }) => {
    const desk = await makeWeek(house)
    const items = (await desk.week('items { nodes { id revision } }')).items.nodes
    const [first] = items
    await desk.act('submitProgramme', {
      items: items.map(({ id, revision }: { id: string; revision: number }) => ({
        itemId: id,
        revision,
      })),
    })
    await desk.edit(first.id, { title: 'Họp khác hẳn' })
    await desk.add('Thêm phút chót', wednesday, '16h00')
    const chief = await house.open(reviewOf(desk), { as: [desk.chief, desk.office], isAudit: true })
    await chief.getByText('2 mục đã đổi sau khi trình').waitFor()
    const box = (name: RegExp) => chief.getByRole('checkbox', { name })
    expect(await box(/Họp khác hẳn/).isChecked()).toBe(false)
    expect(await box(/Thêm phút chót/).isChecked()).toBe(false)
    expect(await box(/Tiếp công dân/).isChecked()).toBe(true)
    expect(await seriousFindings(chief)).toEqual([])
    await box(/Họp khác hẳn/).focus()
    await chief.keyboard.press('ArrowDown')
    expect(await box(/Tiếp công dân/).evaluate((one) => one === document.activeElement)).toBe(true)
    await chief.getByRole('textbox').first().focus()
    await chief.keyboard.press('Control+Enter')
    await chief.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    expect(await desk.week('pendingCount latestRelease { number lines { title } }')).toEqual({
      pendingCount: 2,
      latestRelease: { number: 0, lines: [{ title: 'Tiếp công dân' }] },
    })
  },
)

browserTest(
  'an administrator sets the rules, a planner reads them, and what needs no approval goes out alone',
  async ({ house }) => {
    const desk = await makeWeek(house)
    const at = paths.settings(desk.office.id, 'approval')
    const administrator = await house.open(at, {
      as: [desk.administrator, desk.office],
      isAudit: true,
    })
    await administrator.getByRole('switch', { name: 'Ban hành lần đầu phải được duyệt' }).click()
    await administrator.getByRole('checkbox', { name: 'nội dung' }).check()
    await administrator.getByRole('button', { name: 'Lưu' }).click()
    await administrator.getByText('Đã lưu quy định trình duyệt.').waitFor({ state: 'attached' })
    expect(await seriousFindings(administrator)).toEqual([])
    const rules = 'rules { firstRelease kinds }'
    expect(await desk.review(rules)).toEqual({
      rules: { firstRelease: false, kinds: ['TIME', 'PLACE', 'TEXT'] },
    })
    const reader = await house.open(at, { as: [desk.planner, desk.office] })
    await reader.getByText('Chánh Văn phòng hoặc quản trị mới đổi được phần này.').waitFor()
    expect(await reader.getByRole('button', { name: 'Lưu' }).count()).toBe(0)

    const [one, two] = (await desk.week('items { nodes { id } }')).items.nodes
    await desk.release([one.id, two.id])
    await desk.edit(one.id, { time: { startsOn: wednesday, text: '9h00' } })
    await desk.edit(two.id, { remarks: 'Mang tài liệu' })
    const planner = await house.open(week(desk), { as: [desk.planner, desk.office] })
    await planner.getByRole('button', { name: /^Trình duyệt/ }).click()
    await planner.getByText('Cần duyệt: giờ').waitFor()
    await planner.getByRole('button', { name: 'Ban hành 1 thay đổi không cần duyệt' }).click()
    const dialog = planner.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Sửa sai sót' }).check()
    await dialog.getByRole('button', { name: 'Ban hành điều chỉnh lần 1 (1 thay đổi)' }).click()
    await dialog.getByText('Người xem và các đường dẫn lịch thấy bản mới').waitFor()
    expect((await desk.week('pendingCount')).pendingCount).toBe(1)
  },
)
