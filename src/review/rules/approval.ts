import type { FactField } from '../../../db/schema/event.ts'
import type { EntryChange } from '../../../db/schema/release.ts'
import type { ApprovalRulesRow } from '../../../db/schema/review.ts'

/** The kinds of changes by which rules of approval judge, in the order in which they are told. */
export const approvalKinds = [
  'ADDED',
  'CANCELLED',
  'POSTPONED',
  'RESTORED',
  'DAY',
  'TIME',
  'PLACE',
  'CHAIR',
  'PEOPLE',
  'TEXT',
  'SECRECY',
  'STATUS',
  'REMARKS',
] as const

/** One of the kinds. */
export type ApprovalKind = (typeof approvalKinds)[number]

/** The part of an office's rules that decides. */
export type Approval = Pick<ApprovalRulesRow, 'firstRelease' | 'allowsTelephone' | 'revision'> & {
  kinds: ApprovalKind[]
}

/** The rules of an office that has set none: nothing needs approval. */
export const noApproval: Approval = {
  firstRelease: false,
  kinds: [],
  allowsTelephone: false,
  revision: 0,
}

const ofField: Record<FactField, ApprovalKind> = {
  TITLE: 'TEXT',
  DAY: 'DAY',
  TIME: 'TIME',
  PLACE: 'PLACE',
  GATHERING_POINT: 'PLACE',
  CHAIRS: 'CHAIR',
  ATTENDS: 'PEOPLE',
  INVITED: 'PEOPLE',
  PREPARES: 'PEOPLE',
  STAFF: 'PEOPLE',
  TRANSPORT: 'REMARKS',
  SOURCE: 'REMARKS',
  REMARKS: 'REMARKS',
  SECRECY: 'SECRECY',
  STATUS: 'STATUS',
}

/** The kinds that a change of an item has. What is new is new alone, whatever it says. */
export function kindsOfChange(
  kind: EntryChange['kind'],
  fields: readonly FactField[],
): ApprovalKind[] {
  if (kind === 'ADDED') return ['ADDED']
  const isOfStatus = kind === 'CANCELLED' || kind === 'POSTPONED' || kind === 'RESTORED'
  const found = new Set<ApprovalKind>(isOfStatus ? [kind] : [])
  for (const field of fields) {
    if (field !== 'STATUS' || !isOfStatus) found.add(ofField[field])
  }
  return approvalKinds.filter((each) => found.has(each))
}

/**
 * The kinds of a change for which the rules ask approval. In a first release everything is new: it needs approval as a
 * whole or not at all.
 */
export function kindsToApprove(
  { kinds, firstRelease }: Pick<Approval, 'kinds' | 'firstRelease'>,
  found: readonly ApprovalKind[],
  { isFirst }: { isFirst: boolean },
): ApprovalKind[] {
  if (isFirst) return firstRelease ? [...found] : []
  return found.filter((kind) => kinds.includes(kind))
}
