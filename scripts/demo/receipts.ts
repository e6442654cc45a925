import type { DateTime } from 'luxon'
import type { OfficeApi } from './office-api.ts'

type Asked = {
  office: {
    programme: {
      receipts: { nodes: { number: number; mayConfirm: boolean; unit: { id: string } | null }[] }
    }
  }
}

const document = `query ($id: ID!, $year: Int!, $week: Int!) { office(id: $id) { programme(year: $year, week: $week) {
  receipts(first: 500) { nodes { number mayConfirm unit { id } } } } } }`

/** Has the units of a week confirm its first release: the registrar's by itself, every second other one by telephone. */
export async function confirmFirst(api: OfficeApi, monday: DateTime): Promise<void> {
  const officeId = api.foundation.officeId
  const at = { officeId, year: monday.weekYear, week: monday.weekNumber }
  const unitsAsSeenBy = async (as: string) => {
    const { office } = await api.ask<Asked>(as, document, { ...at, id: officeId })
    return office.programme.receipts.nodes.flatMap(({ unit }) => unit?.id ?? [])
  }
  api.clock.now = api.clock.now.plus({ minutes: 12 })
  const own = await unitsAsSeenBy('registrar')
  if (own.length > 0)
    await api.act('registrar', 'confirmReceipt', { ...at, number: 0, unitIds: own })
  const told = (await unitsAsSeenBy('planner')).filter((id) => !own.includes(id))
  const unitIds = told.filter((_, index) => index % 2 === 0)
  api.clock.now = api.clock.now.plus({ minutes: 9 })
  if (unitIds.length > 0) await api.act('planner', 'confirmReceipt', { ...at, number: 0, unitIds })
}
