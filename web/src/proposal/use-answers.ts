import { useState } from 'react'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import {
  AcceptProposalDocument,
  DeclineProposalDocument,
  MergeProposalsDocument,
  ReturnProposalDocument,
  UnmergeProposalsDocument,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { useRefusalText } from '../refusals.ts'
import { type Proposed, registrationTypes } from './use-registration.ts'
import { useProposalWords } from './words.ts'

const seen = ({ id, revision }: Proposed) => ({ itemId: id, revision })

function refusing(
  how: 'return' | 'decline',
  input: { itemId: string; revision: number; reason: string },
) {
  return how === 'return'
    ? carryOut(ReturnProposalDocument, input, registrationTypes)
    : carryOut(DeclineProposalDocument, input, registrationTypes)
}

const merging = (kept: Proposed, merged: readonly Proposed[]) =>
  carryOut(
    MergeProposalsDocument,
    { kept: seen(kept), merged: merged.map(seen) },
    registrationTypes,
  )

/** The ways in which a planner answers proposals, and what became of the last of them. */
export interface Answers {
  isBusy: boolean
  /** The refusals, said in the page's language; none after what was done. */
  faults: readonly string[]
  accept: (item: Proposed) => Promise<void>
  acceptAll: (items: readonly Proposed[]) => Promise<void>
  refuse: (how: 'return' | 'decline', item: Proposed, reason: string) => Promise<boolean>
  merge: (kept: Proposed, merged: readonly Proposed[]) => Promise<boolean>
  unmerge: (item: Proposed, editId: string) => Promise<void>
}

/** Gives what answers proposals. */
export function useAnswers(): Answers {
  const t = useProposalWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [isBusy, setBusy] = useState(false)
  const [faults, setFaults] = useState<readonly string[]>([])
  const settle = async (act: () => Promise<object>, said: string): Promise<boolean> => {
    setBusy(true)
    const done = await act()
    setBusy(false)
    const isRefused = isRefusal(done)
    setFaults(isRefused ? [refusalText(done as RefusalLike)] : [])
    if (!isRefused) announce(said)
    return !isRefused
  }
  const accepting = (item: Proposed, ifTaken: 'WISH' | 'REFUSE') => () =>
    carryOut(AcceptProposalDocument, { ...seen(item), accept: true, ifTaken }, registrationTypes)
  return {
    isBusy,
    faults,
    accept: async (item) => {
      await settle(accepting(item, 'WISH'), t('accepted', { title: item.title ?? '' }))
    },
    acceptAll: async (items) => {
      setBusy(true)
      const failed: string[] = []
      // One after the other: what the first takes is seen by the next, and each stands for itself.
      for (const item of items) {
        const done = await accepting(item, 'REFUSE')()
        if (!isRefusal(done)) continue
        failed.push(t('bulkFailed', { title: item.title ?? '', why: refusalText(done) }))
      }
      setBusy(false)
      setFaults(failed)
      announce(t('bulkDone', { count: items.length - failed.length }))
    },
    refuse: (how, item, reason) => {
      const said = t(how === 'return' ? 'returned' : 'declined', { title: item.title ?? '' })
      return settle(() => refusing(how, { ...seen(item), reason }), said)
    },
    merge: (kept, merged) =>
      settle(() => merging(kept, merged), t('merged', { title: kept.title ?? '' })),
    unmerge: async (item, editId) => {
      await settle(
        () => carryOut(UnmergeProposalsDocument, { editId }, registrationTypes),
        t('unmerged', { title: item.title ?? '' }),
      )
    },
  }
}
