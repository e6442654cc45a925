import { useState } from 'react'
import { useViewer } from '../../access/session.tsx'
import { carryOut, isRefusal } from '../../api.ts'
import { type ReachFactsFragment, SaveReachDocument } from '../../graphql.generated.ts'
import { useRefusalText } from '../../refusals.ts'

/** The settings of how others reach the installation, as its administrator sees them. */
export type Reach = ReachFactsFragment

/** The part that an administrator changes; what is left out stays. */
export interface ReachWish {
  publicUrl?: string
  opensNetwork?: boolean
}

/** A wish that was refused: what is said of it, and the input field at fault. */
export interface ReachProblem {
  message: string
  field: string | null
}

/** The saving of a wish; `save` gives true when it was saved. */
export interface ReachSaving {
  save: (wish: ReachWish) => Promise<boolean>
  isBusy: boolean
  problem: ReachProblem | undefined
}

/** Saves how others reach the installation, in the name of the office shown. */
export function useReachSaving(): ReachSaving {
  const { office } = useViewer()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ReachProblem>()
  const save = async (wish: ReachWish) => {
    setBusy(true)
    const outcome = await carryOut(SaveReachDocument, { officeId: office.id, ...wish })
    setBusy(false)
    const refused = isRefusal(outcome) ? outcome : undefined
    setProblem(refused && { message: refusalText(refused), field: refused.field ?? null })
    return refused === undefined
  }
  return { save, isBusy, problem }
}
