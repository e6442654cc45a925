import { useState } from 'react'
import { carryOut, isRefusal } from '../api.ts'
import {
  type OfficeFactsFragment,
  SaveOfficeDocument,
  type SaveOfficeInput,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { useRefusalText } from '../refusals.ts'
import { useOfficeWords } from './office-words.ts'

/** The reason why a draft can't be saved: a sentence, and the path of its field when one is at fault. */
export interface Problem {
  path?: string | undefined
  message: string
}

/** A part of the office's settings: its form and the input that saves it. `Draft` holds the texts of the fields. */
export interface OfficePart<Draft> {
  draftOf: (office: OfficeFactsFragment) => Draft
  inputOf: (draft: Draft) => Omit<SaveOfficeInput, 'officeId' | 'revision'>
  /** The first thing wrong before anything is sent. */
  problemOf: (draft: Draft) => Problem | undefined
}

/** A part of the settings in work. */
export interface OfficeForm<Draft> {
  draft: Draft
  set: <Key extends keyof Draft>(key: Key, value: Draft[Key]) => void
  isDirty: boolean
  isBusy: boolean
  isSaved: boolean
  problem: Problem | undefined
  isStale: boolean
  save: () => Promise<void>
  drop: () => void
  /** After a stale save: both go on from the newer version, one without and one with the changes made here. */
  takeTheirs: () => void
  keepMine: () => void
}

/** Keeps the changes apart from the stored settings, so that a newer version can be put beneath them. */
export function useOfficeForm<Draft extends object>(
  office: OfficeFactsFragment,
  { draftOf, inputOf, problemOf }: OfficePart<Draft>,
): OfficeForm<Draft> {
  const t = useOfficeWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [base, setBase] = useState(office)
  const [changes, setChanges] = useState<Partial<Draft>>({})
  const [said, setSaid] = useState<Said>(nothing)
  const isDirty = Object.keys(changes).length > 0
  const stored = !isDirty && office.revision > base.revision ? office : base
  const draft = { ...draftOf(stored), ...changes }

  const goOn = (from: OfficeFactsFragment, kept: Partial<Draft>) => {
    setBase(from)
    setChanges(kept)
    setSaid(nothing)
  }
  const save = async () => {
    const problem = problemOf(draft)
    if (problem) return setSaid({ ...nothing, problem })
    setSaid({ ...nothing, isBusy: true })
    const { id: officeId, revision } = stored
    const outcome = await carryOut(SaveOfficeDocument, { officeId, revision, ...inputOf(draft) })
    if (outcome.__typename === 'StaleOffice') return setSaid({ ...nothing, newer: outcome.office })
    if (isRefusal(outcome)) {
      const path = outcome.field?.replace(/^input\./, '')
      return setSaid({ ...nothing, problem: { path, message: refusalText(outcome) } })
    }
    goOn(outcome.office, {})
    setSaid({ ...nothing, isSaved: true })
    announce(t('saved'))
  }
  return {
    draft,
    set: (key, value) => {
      if (!isDirty) setBase(stored)
      setChanges((last) => ({ ...last, [key]: value }))
      setSaid((last) => ({ ...last, isSaved: false, problem: undefined }))
    },
    isDirty,
    isBusy: said.isBusy,
    isSaved: said.isSaved,
    problem: said.problem,
    isStale: said.newer !== undefined,
    save,
    drop: () => goOn(stored, {}),
    takeTheirs: () => goOn(said.newer ?? stored, {}),
    keepMine: () => goOn(said.newer ?? stored, changes),
  }
}

interface Said {
  isBusy: boolean
  isSaved: boolean
  problem?: Problem | undefined
  newer?: OfficeFactsFragment
}

const nothing: Said = { isBusy: false, isSaved: false }
