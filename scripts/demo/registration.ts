import type { DateTime } from 'luxon'
import type { OfficeApi } from './office-api.ts'
import { addDraft, type Draft } from './weeks.ts'

const budget: Draft = {
  day: 2,
  time: 'Sáng',
  title: 'Họp thống nhất dự toán đầu tư công năm sau',
  chairs: [{ person: 'CVP' }],
  place: 'Hội trường Sở Tài chính',
  unit: 'Sở Tài chính',
  invited: 'Sở Xây dựng',
}

const sameBudget: Draft = {
  ...budget,
  title: 'Họp thống nhất dự toán đầu tư công',
  unit: 'Sở Xây dựng',
  invited: 'Sở Tài chính',
}

const unclear: Draft = {
  day: 3,
  time: '9h00',
  title: 'Làm việc với các địa phương về thu ngân sách',
  chairs: [{ person: 'CVP' }],
  place: '',
  unit: 'Sở Tài chính',
  invited: 'Các huyện, thị xã',
}

/**
 * Registers for a week as units do: two propose the same, one proposal is returned and talked about, one unit has nothing,
 * one has not sent. The week closes early, on the Friday ten days before, so that what comes on the Sunday is late.
 */
export async function registerUnits(api: OfficeApi, monday: DateTime): Promise<void> {
  const friday = monday.minus({ days: 10 })
  const week = { year: monday.weekYear, week: monday.weekNumber }
  api.clock.now = friday.minus({ days: 1 }).set({ hour: 8 }).toUTC()
  await tell(api, 'planner', 'setRegistrationWindow', 'SetRegistrationWindowInput', {
    officeId: api.foundation.officeId,
    ...week,
    opensAt: monday.minus({ days: 21 }).toUTC().toISO(),
    closesAt: friday.set({ hour: 16 }).toUTC().toISO(),
  })
  await tell(api, 'administrator', 'savePerson', 'SavePersonInput', {
    officeId: api.foundation.officeId,
    name: 'Tạ Kim Ngân',
    email: 'culture@anhai.example',
    phone: '0236 555 0142',
    posts: [],
  })
  const later = (minutes: number) => {
    api.clock.now = api.clock.now.plus({ minutes })
  }
  later(40)
  await addDraft(api, monday, budget, 'finance')
  later(25)
  await addDraft(api, monday, sameBudget, 'registrar')
  later(10)
  const { id: itemId, revision } = await addDraft(api, monday, unclear, 'finance')
  later(90)
  const reason = 'Đề nghị ghi rõ địa điểm và danh sách địa phương được mời.'
  await tell(api, 'planner', 'returnProposal', 'RefuseProposalInput', { itemId, revision, reason })
  later(50)
  const text = 'Đang chờ Cục Thuế chốt danh sách, chiều nay sẽ gửi lại.'
  await tell(api, 'finance', 'addProposalNote', 'AddProposalNoteInput', { itemId, text })
  const [unitId] = ['Sở Y tế'].map((name) => api.foundation.units.get(name))
  later(5)
  await tell(api, 'health', 'declareNothing', 'DeclareNothingInput', { unitId, ...week })
}

async function tell(
  api: OfficeApi,
  as: string,
  name: string,
  type: string,
  input: object,
): Promise<void> {
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`
  const data = await api.ask<Record<string, { code?: string }>>(as, document, { input })
  if (data[name]?.code === undefined) return
  throw new Error(`${name} was refused: ${JSON.stringify(data[name])}`)
}
