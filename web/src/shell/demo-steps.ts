import { useLocation } from '@tanstack/react-router'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useQuery } from 'urql'
import type { Viewer } from '../access/session.tsx'
import { DemoOfferedDocument, DemoWeekDocument } from '../graphql.generated.ts'
import { paths } from '../paths.ts'
import { weeksAfter } from '../programme/model/days.ts'
import { type Week, weekCode, weekFromText } from '../time/weeks.ts'

/** The steps in the order in which a visitor takes them. */
export const demoSteps = ['import', 'clash', 'release', 'read', 'phone'] as const

/** One step of the demonstration. */
export type DemoStep = (typeof demoSteps)[number]

interface Kept {
  isHidden: boolean
  done: readonly DemoStep[]
}

/** The word under which the device keeps what was done. */
const word = 'giaoban-demo'
const nothing: Kept = { isHidden: false, done: [] }
const hearers = new Set<() => void>()
let kept: Kept | undefined

function read(): Kept {
  if (kept !== undefined) return kept
  try {
    kept = { ...nothing, ...JSON.parse(localStorage.getItem(word) ?? '{}') }
  } catch {
    kept = nothing
  }
  return kept ?? nothing
}

function keep(next: Kept): void {
  kept = next
  localStorage.setItem(word, JSON.stringify(next))
  for (const hear of hearers) hear()
}

function hearing(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Hides the steps on this device, or shows them again. */
export function hideDemo(isHidden: boolean): void {
  keep({ ...read(), isHidden })
}

/** Forgets what was done on this device. */
export function forgetDemo(): void {
  keep(nothing)
}

/** The state of the demonstration's steps; undefined in a real installation. */
export interface DemoState {
  isHidden: boolean
  /** True when the viewer works on the programme, and so sees more than what was released. */
  mayEdit: boolean
  mayDo: (step: DemoStep) => boolean
  isDone: (step: DemoStep) => boolean
  officeId: string
  week: string
  nextWeek: string
}

/** Follows the steps: clashes and release by next week's data, the rest by where the visitor has been. */
export function useDemo(viewer: Viewer): DemoState | undefined {
  const [{ data }] = useQuery({ query: DemoOfferedDocument })
  const isDemo = data?.installation.demo?.officeId === viewer.office.id
  const { isHidden, done } = useSyncExternalStore(hearing, read)
  const now = weekFromText(viewer.office.today, 0)
  const next = now && weeksAfter(now, 1)
  const programme = useNextWeek(viewer, next, isDemo)
  useVisits(viewer.office.id, isDemo, programme?.items.nodes.length)
  if (!isDemo || now === undefined || next === undefined) return undefined
  const isClear =
    programme?.items.nodes.every(({ clashes }) =>
      clashes.every(({ severity }) => severity === 'NOTES'),
    ) ?? false
  const known: Partial<Record<DemoStep, boolean>> = {
    clash: isClear,
    release: Boolean(programme?.latestRelease),
  }
  const rights: Partial<Record<DemoStep, boolean>> = {
    import: viewer.office.mayImport,
    clash: programme?.mayEdit ?? true,
    release: programme?.mayRelease ?? true,
  }
  return {
    isHidden,
    mayEdit: programme?.mayEdit ?? true,
    mayDo: (step) => rights[step] ?? true,
    isDone: (step) => known[step] ?? done.includes(step),
    officeId: viewer.office.id,
    week: weekCode(now),
    nextWeek: weekCode(next),
  }
}

const programmeTypes = { additionalTypenames: ['ProgrammeItem', 'Release', 'Programme'] }

function useNextWeek(viewer: Viewer, next: Week | undefined, isDemo: boolean) {
  const [{ data }] = useQuery({
    query: DemoWeekDocument,
    variables: { officeId: viewer.office.id, year: next?.year ?? 0, week: next?.number ?? 0 },
    pause: !isDemo || next === undefined,
    context: programmeTypes,
  })
  return data?.office?.programme
}

// An import has been taken when the week grows while its page is open.
function useVisits(officeId: string, isDemo: boolean, count: number | undefined): void {
  const { pathname } = useLocation()
  const isImport = pathname.endsWith('/import')
  const before = useRef<number>(undefined)
  useEffect(() => {
    const visit = (step: DemoStep) => {
      if (isDemo && !read().done.includes(step)) keep({ ...read(), done: [...read().done, step] })
    }
    if (pathname.endsWith('/releases')) visit('read')
    if (pathname === paths.links(officeId)) visit('phone')
    if (!isImport) before.current = undefined
    else if (before.current === undefined) before.current = count
    else if (count !== undefined && count > before.current) visit('import')
  }, [pathname, officeId, isDemo, isImport, count])
}
