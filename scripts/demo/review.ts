import type { DateTime } from 'luxon'
import type { OfficeApi } from './office-api.ts'

const pending = `query ($officeId: ID!, $year: Int!, $week: Int!) { office(id: $officeId) {
  programme(year: $year, week: $week) { items { nodes { id revision change { isWaiting } } } } } }`

type Pending = {
  office: {
    programme: {
      items: { nodes: { id: string; revision: number; change: { isWaiting: boolean } | null }[] }
    }
  }
}

/**
 * Sets the office's rules of approval, submits what is pending of the present week, and opens the next for collecting.
 * First releases need no approval here, so that a visitor may release next week alone.
 */
export async function reviewWeeks(api: OfficeApi, monday: DateTime): Promise<void> {
  const { officeId } = api.foundation
  await api.act('chief', 'setApprovalRules', {
    officeId,
    revision: 0,
    firstRelease: false,
    kinds: ['DAY', 'TIME', 'PLACE', 'CHAIR'],
    allowsTelephone: true,
  })
  const now = { officeId, year: monday.weekYear, week: monday.weekNumber }
  const { office } = await api.ask<Pending>('planner', pending, now)
  const ready = office.programme.items.nodes.filter(({ change }) => change?.isWaiting === false)
  await api.act('planner', 'submitProgramme', {
    ...now,
    items: ready.map(({ id, revision }) => ({ itemId: id, revision })),
    note: 'Kính trình anh xem hai thay đổi cuối tuần.',
  })
  const next = monday.plus({ weeks: 1 })
  await api.act('planner', 'openCollecting', {
    officeId,
    year: next.weekYear,
    week: next.weekNumber,
  })
}
