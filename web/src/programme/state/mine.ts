import type { ItemField, ItemFieldsInput } from '../../graphql.generated.ts'
import { type Column, fieldsOf } from '../model/columns.ts'
import type { Act } from './board.ts'

const partyFields: Partial<Record<string, ItemField>> = {
  CHAIRS: 'CHAIRS',
  INVITED: 'INVITED',
  PREPARES: 'PREPARES',
  STAFF: 'STAFF',
}

/** The fields that an edit changes, with the words that it writes there as far as they are words. */
export function mineOf(
  fields: ItemFieldsInput,
  cell: { column: Column; text: string } | undefined,
): NonNullable<Act['mine']> {
  const [field] = cell ? fieldsOf[cell.column] : []
  if (cell && field) return [{ field, text: cell.text }]
  const words: [ItemField, ...(keyof ItemFieldsInput)[]][] = [
    ['TITLE', 'title'],
    ['TIME', 'time'],
    ['PLACE', 'place'],
    ['GATHERING_POINT', 'gatheringPoint'],
    ['TRANSPORT', 'transportText', 'transport'],
    ['SOURCE', 'sourceNumber', 'sourceOn', 'sourceIssuer'],
    ['REMARKS', 'remarks'],
    ['SECRECY', 'secrecy'],
    ['STATUS', 'status'],
  ]
  const roles = fields.roles ?? (fields.parties ?? []).map(({ role }) => role)
  const parties = new Set(roles.map((role) => partyFields[role] ?? 'ATTENDS'))
  const changed = words.filter(([, ...names]) => names.some((name) => fields[name] !== undefined))
  return [
    ...changed.map(([name]) => ({ field: name, ...textOf(fields, name) })),
    ...[...parties].map((name) => ({ field: name })),
  ]
}

function textOf(fields: ItemFieldsInput, field: ItemField): { text?: string } {
  const texts: Partial<Record<ItemField, string | null | undefined>> = {
    TITLE: fields.title,
    TIME: fields.time?.text,
    PLACE: fields.place?.text,
    GATHERING_POINT: fields.gatheringPoint,
    REMARKS: fields.remarks,
  }
  const text = texts[field]
  return typeof text === 'string' ? { text } : {}
}
