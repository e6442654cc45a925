import { type ReactElement, useState } from 'react'
import { isRefusal, type RefusalLike } from '../api.ts'
import { Notice } from '../parts/notice.tsx'
import { useRefusalText } from '../refusals.ts'
import { useClashSettingsWords } from './words.ts'

/** Says what became of a saving; gives whether it was done. */
export type Say = (outcome: object) => boolean

/** Gives the function that takes what came of a saving, and the notice that tells it. */
export function useSaid(): { say: Say; said: ReactElement } {
  const t = useClashSettingsWords()
  const text = useRefusalText()
  const [outcome, setOutcome] = useState<RefusalLike | 'SAVED'>()
  const say: Say = (done) => {
    const isRefused = isRefusal(done)
    setOutcome(isRefused ? (done as RefusalLike) : 'SAVED')
    return !isRefused
  }
  const said = (
    <output>
      {outcome === 'SAVED' && <Notice tone="added">{t('saved')}</Notice>}
      {outcome && outcome !== 'SAVED' && <Notice tone="blocked">{text(outcome)}</Notice>}
    </output>
  )
  return { say, said }
}
