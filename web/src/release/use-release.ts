import { useState } from 'react'
import { carryOut, type RefusalLike } from '../api.ts'
import {
  type PendingItemFragment,
  type ReleaseHeadFragment,
  type ReleaseReason,
  TakeReleaseDocument,
  type TakeReleaseMutation,
} from '../graphql.generated.ts'
import type { PaperFacts } from './paper-fields.tsx'
import { type Owed, owedBy } from './reason.ts'
import type { Refused } from './refused.tsx'

/** The changes that are released, why, and under which number. */
interface Chosen {
  taken: readonly PendingItemFragment[]
  reasonKind: ReleaseReason | undefined
  reason: string
  paper: PaperFacts
  /** The submission that is approved, and the account of who said so by telephone. */
  approval?: { submission?: number | null; approvedByTelephone?: string | null }
}

interface Releasing {
  officeId: string
  year: number
  week: number
  /** The list shown is out of date. */
  onStale: () => void
  onDone: (release: ReleaseHeadFragment) => void
  /** Nothing was sent: this is still owed. */
  onOwed: (owed: NonNullable<Owed>) => void
}

type Outcome = TakeReleaseMutation['releaseProgramme'] | (RefusalLike & { __typename: 'Unreached' })

const isReleased = (
  outcome: Outcome,
): outcome is Extract<Outcome, { __typename: 'ProgrammeReleased' }> =>
  outcome.__typename === 'ProgrammeReleased'

/** Gives the function that releases, and what came of it: nothing yet, what was missing, or a refusal. */
export function useRelease(
  { officeId, year, week, onStale, onDone, onOwed }: Releasing,
  { taken, reasonKind, reason, paper, approval = {} }: Chosen,
): { release: () => Promise<void>; isBusy: boolean; refused: Refused | undefined; owed: Owed } {
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  const [owed, setOwed] = useState<Owed>(null)
  const release = async () => {
    if (isBusy) return
    const missing = owedBy(reasonKind, reason)
    setOwed(missing)
    if (missing !== null) return onOwed(missing)
    if (reasonKind === undefined) return
    setBusy(true)
    const input = {
      officeId,
      year,
      week,
      items: taken.map(({ id, revision }) => ({ itemId: id, revision })),
      reasonKind,
      reason: reason.trim() || null,
      documentNumber: paper.documentNumber.trim() || null,
      issuedOn: paper.issuedOn || null,
      ...approval,
    }
    const outcome: Outcome = await carryOut(TakeReleaseDocument, input)
    setBusy(false)
    if (isReleased(outcome)) return onDone(outcome.release)
    setRefused(outcome)
    onStale()
  }
  return { release, isBusy, refused, owed }
}
