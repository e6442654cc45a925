import type { ItemFieldsInput, Secrecy, Transport } from '../../graphql.generated.ts'
import { type PlaceDraft, placeDraft, placeInput } from '../edit/place-input.tsx'
import { allRoles } from '../model/columns.ts'
import { inRoles, isSameParties, type Named, namedOf, partyInput } from '../model/parties.ts'
import type { Item } from '../model/rows.ts'
import { isWhenChanged, timeOf, type WhenDraft, whenDraft } from './when.ts'

/** Everything the long form holds. Texts are never null: an empty one takes the value away. */
export interface FormDraft extends WhenDraft {
  title: string
  parties: readonly Named[]
  place: PlaceDraft
  gatheringPoint: string
  transport: Transport | ''
  transportText: string
  sourceNumber: string
  sourceOn: string
  sourceIssuer: string
  remarks: string
  secrecy: Secrecy
  isTentative: boolean
}

/** The parts of the form get the draft and change it piece by piece. */
export interface FormPartProps {
  draft: FormDraft
  onChange: (part: Partial<FormDraft>) => void
}

/** An item as the form begins with it. */
export function formDraft(item: Item): FormDraft {
  return {
    ...whenDraft(item),
    title: item.title ?? '',
    parties: inRoles(item.parties, ...allRoles).map(namedOf),
    place: placeDraft(item.place),
    gatheringPoint: item.gatheringPoint ?? '',
    transport: item.transport ?? '',
    transportText: item.transportText ?? '',
    sourceNumber: item.source?.number ?? '',
    sourceOn: item.source?.on ?? '',
    sourceIssuer: item.source?.issuer ?? '',
    remarks: item.remarks ?? '',
    secrecy: item.secrecy,
    isTentative: item.status === 'TENTATIVE',
  }
}

const texts = [
  'title',
  'gatheringPoint',
  'transportText',
  'sourceNumber',
  'sourceIssuer',
  'remarks',
] as const satisfies readonly (keyof FormDraft & keyof ItemFieldsInput)[]

/** The fields that differ from the item, ready to be sent; empty when none does. */
export function changedFields(draft: FormDraft, item: Item): ItemFieldsInput {
  const first = formDraft(item)
  const fields: ItemFieldsInput = {}
  for (const name of texts) {
    if (draft[name].trim() !== first[name]) fields[name] = draft[name].trim()
  }
  const time = timeOf(draft, item)
  if (time && isWhenChanged(draft, item)) fields.time = time
  if (!isSameParties(draft.parties, first.parties)) fields.parties = draft.parties.map(partyInput)
  const { place } = draft
  if (
    place.roomId !== first.place.roomId ||
    place.label.trim() !== first.place.label ||
    place.ifTaken
  ) {
    fields.place = placeInput(place)
  }
  if (draft.transport !== first.transport)
    fields.transport = draft.transport === '' ? null : draft.transport
  if (draft.sourceOn !== first.sourceOn)
    fields.sourceOn = draft.sourceOn === '' ? null : draft.sourceOn
  if (draft.secrecy !== first.secrecy) fields.secrecy = draft.secrecy
  if (draft.isTentative !== first.isTentative)
    fields.status = draft.isTentative ? 'TENTATIVE' : 'CONFIRMED'
  return fields
}

/** Every field of a copy, ready to be sent. What was put off or cancelled is copied as what takes place. */
export function copiedFields(draft: FormDraft, item: Item): ItemFieldsInput {
  const nothing: Item = {
    ...item,
    title: null,
    parties: [],
    place: null,
    gatheringPoint: null,
    transport: null,
    transportText: null,
    source: null,
    remarks: null,
    secrecy: 'NORMAL',
    status: 'CONFIRMED',
  }
  return { ...changedFields(draft, nothing), time: timeOf(draft, item) ?? { kind: 'UNKNOWN' } }
}
