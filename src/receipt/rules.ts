/** The progress of a unit or leader with a document's releases; instants are ISO 8601 in UTC. */
export type ReceiptFacts = {
  unitId: string | null
  personId: string | null
  /** The latest release that concerns them. */
  number: number
  confirmedNumber: number | null
  confirmedBy: string | null
  confirmedAt: string | null
  isOnBehalf: boolean
  seenNumber: number | null
  seenAt: string | null
}

/** A receipt as a viewer is shown it. */
export type ReceiptView = ReceiptFacts & {
  id: string
  state: 'NOT_SEEN' | 'SEEN' | 'CONFIRMED'
  mayConfirm: boolean
}

/** The progress of a party with the latest release that concerns it: what it said of an earlier one counts no more. */
export function stateOf({
  number,
  confirmedNumber,
  seenNumber,
}: Pick<ReceiptFacts, 'number' | 'confirmedNumber' | 'seenNumber'>): ReceiptView['state'] {
  if (confirmedNumber !== null && confirmedNumber >= number) return 'CONFIRMED'
  return seenNumber !== null && seenNumber >= number ? 'SEEN' : 'NOT_SEEN'
}

/** The count of receipts by state. */
export type ReceiptCounts = { total: number; confirmed: number; seen: number; notSeen: number }

/** Counts receipts by how far they have come. */
export function countsOf(receipts: readonly Pick<ReceiptView, 'state'>[]): ReceiptCounts {
  const count = (state: ReceiptView['state']) =>
    receipts.filter((receipt) => receipt.state === state).length
  return {
    total: receipts.length,
    confirmed: count('CONFIRMED'),
    seen: count('SEEN'),
    notSeen: count('NOT_SEEN'),
  }
}
