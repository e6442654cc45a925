import { useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import { ConfirmReceiptDocument, type OneReceiptFragment } from '../graphql.generated.ts'
import { useRefusalText } from '../refusals.ts'
import type { Week } from '../time/weeks.ts'

/** Sends confirmations of a week's releases: which receipt is on its way, why the last one was refused, and the sending. */
export interface Confirming {
  busy: string | undefined
  refused: string | undefined
  /** Resolves to true when it was confirmed, by whomever. */
  confirm: (receipt: OneReceiptFragment) => Promise<boolean>
}

/** Gives what confirms a receipt up to the latest release that concerns its unit or leader. */
export function useConfirm(week: Week): Confirming {
  const { office } = useViewer()
  const textOf = useRefusalText()
  const [busy, setBusy] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const confirm = async (receipt: OneReceiptFragment) => {
    setBusy(receipt.id)
    setRefused(undefined)
    const at = { officeId: office.id, year: week.year, week: week.number }
    const { unit, person, number } = receipt
    const party = { unitIds: unit ? [unit.id] : [], personIds: person ? [person.id] : [] }
    const input = { ...at, number, ...party }
    const outcome = await carryOut(ConfirmReceiptDocument, input, {
      additionalTypenames: ['Receipt', 'Programme'],
    })
    setBusy(undefined)
    // Somebody else of theirs was faster: what was wanted is so.
    if (!isRefusal(outcome) || outcome.code === 'ALREADY_CONFIRMED') return true
    setRefused(textOf(outcome))
    return false
  }
  return { busy, refused, confirm }
}

/** The name of the unit or leader that a receipt is of. */
export function nameOf({ unit, person }: Pick<OneReceiptFragment, 'unit' | 'person'>): string {
  return unit?.name ?? person?.label ?? ''
}
