import { useSyncExternalStore } from 'react'
import type { Viewer } from '../access/session.tsx'

/** The first steps of one office as one person's device keeps them: in sight, put away, or all taken. */
export type StepsKept = 'shown' | 'hidden' | 'done'

const hearers = new Set<() => void>()

const wordOf = ({ id, office }: Viewer) => `giaoban-first-steps ${office.id} ${id}`

function hearing(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Keeps on this device whether the viewer is shown the first steps of the office. */
export function keepSteps(viewer: Viewer, kept: StepsKept): void {
  localStorage.setItem(wordOf(viewer), kept)
  for (const hear of hearers) hear()
}

/** Tells whether the viewer is shown the first steps of the office, as this device keeps it. */
export function useStepsKept(viewer: Viewer): StepsKept {
  const kept = useSyncExternalStore(hearing, () => localStorage.getItem(wordOf(viewer)))
  return kept === 'hidden' || kept === 'done' ? kept : 'shown'
}
