import type { ItemField } from '../../graphql.generated.ts'
import type { useItemWords } from '../words/item.ts'
import type { Column } from './columns.ts'
import { beforeOf } from './marks.ts'
import { inRoles, printed } from './parties.ts'
import type { Item } from './rows.ts'

/** One line of a cell: a field as it is, and as it was when it changed. */
export interface Line {
  field: ItemField
  text: string
  before?: string
}

type Words = ReturnType<typeof useItemWords>
type Texts = [ItemField, string][]

function people(item: Item, t: Words): string {
  const accompanies = printed(inRoles(item.parties, 'ACCOMPANIES'))
  const behalf = inRoles(item.parties, 'ON_BEHALF_OF').map(({ label, behalfOf }) =>
    behalfOf && !label.includes(behalfOf.label)
      ? t('onBehalf', { name: label, leader: behalfOf.label })
      : label,
  )
  return [
    printed(inRoles(item.parties, 'ATTENDS')),
    ...behalf,
    accompanies && t('accompanies', { names: accompanies }),
  ]
    .filter(Boolean)
    .join(', ')
}

function attends(item: Item, t: Words): Texts {
  const attending = people(item, t)
  const invited = printed(inRoles(item.parties, 'INVITED'))
  return [
    ['ATTENDS', attending],
    ['INVITED', invited && attending ? t('invited', { names: invited }) : invited],
  ]
}

function notes(item: Item, t: Words): Texts {
  const transport = [item.transport && t(`transport.${item.transport}`), item.transportText]
    .filter(Boolean)
    .join(': ')
  const source = [item.source?.number, item.source?.issuer].filter(Boolean).join(', ')
  return [
    ['TRANSPORT', transport],
    ['SOURCE', source && t('source', { number: source })],
    ['REMARKS', item.remarks ?? ''],
  ]
}

function textsOf(item: Item, column: Column, t: Words): Texts {
  if (column === 'time') return [['TIME', item.timeLabel]]
  if (column === 'title') return [['TITLE', item.title ?? '']]
  if (column === 'chairs') return [['CHAIRS', printed(inRoles(item.parties, 'CHAIRS'))]]
  if (column === 'attends') return attends(item, t)
  if (column === 'notes') return notes(item, t)
  if (column === 'place') {
    const gathering = item.gatheringPoint
    return [
      ['PLACE', item.place?.label ?? ''],
      ['GATHERING_POINT', gathering ? t('gathering', { place: gathering }) : ''],
    ]
  }
  const staff = printed(inRoles(item.parties, 'STAFF'))
  return [
    ['PREPARES', printed(inRoles(item.parties, 'PREPARES'))],
    ['STAFF', staff && t('staff', { names: staff })],
  ]
}

/** The lines of a cell that have something to say, now or before. */
export function linesOf(item: Item, column: Column, t: Words): Line[] {
  return textsOf(item, column, t)
    .map(([field, text]) => {
      const before = beforeOf(item, field)
      return { field, text, ...(before === undefined ? {} : { before }) }
    })
    .filter(({ text, before }) => text !== '' || before !== undefined)
}
