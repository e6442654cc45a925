import type { EventDraft } from '../../event/rules/image.ts'

/** A draft to be changed: one that was returned goes back to the planners with the change. */
export function sentAgain(draft: EventDraft): EventDraft {
  return draft.stage === 'RETURNED' ? { ...draft, stage: 'PROPOSED' } : draft
}

/** The unit for which a draft is proposed: the one that registers, or of several the one that prepares it. Null for none. */
export function proposingUnitOf(
  { stage, people }: Pick<EventDraft, 'stage' | 'people'>,
  unitIds: readonly string[],
): string | null {
  if (stage !== 'PROPOSED') return null
  const named = people.find(
    ({ role, unitId }) => role === 'PREPARES' && unitId !== null && unitIds.includes(unitId),
  )
  return named?.unitId ?? (unitIds.length === 1 ? (unitIds[0] ?? null) : null)
}

/**
 * A new draft with the unit that proposes it as the one that prepares it, when no other is named. Who registers for
 * several units says for which: none is guessed. What is no proposal stays as it is.
 */
export function withProposingUnit(draft: EventDraft, unitIds: readonly string[]): EventDraft {
  const [unitId] = unitIds
  const isNamed = draft.people.some(({ role }) => role === 'PREPARES')
  if (draft.stage !== 'PROPOSED' || unitId === undefined || unitIds.length > 1 || isNamed) {
    return draft
  }
  const unit = { personId: null, unitId, groupId: null, words: '', behalfOfId: null }
  return { ...draft, people: [...draft.people, { role: 'PREPARES', ...unit }] }
}
