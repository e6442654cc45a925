import type { EventDraft } from '../../event/rules/image.ts'

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
