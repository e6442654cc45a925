import type { ReactElement } from 'react'
import type { ClashKind, Severity } from '../../graphql.generated.ts'
import { Icon, type IconName } from '../../parts/icons.tsx'
import type { Column } from '../model/columns.ts'
import type { Item } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { useItemWords } from '../words/item.ts'
import styles from './cell.module.css'
import { focusCell } from './focus.ts'

const signs: Record<Severity, IconName> = { BLOCKS: 'blocked', WARNS: 'warning', NOTES: 'info' }
const isOfRoom = (kind: ClashKind): boolean => kind.startsWith('ROOM')

type Clash = Item['clashes'][number]

/** The clashes that concern a column, each named where it stands; a click leads to the other item. */
export function Clashes({ item, column }: { item: Item; column: Column }): ReactElement | null {
  if (column !== 'place' && column !== 'chairs') return null
  const own = item.clashes.filter(({ kind }) => isOfRoom(kind) === (column === 'place'))
  return (
    <>
      {own.map((clash) => (
        <ClashLine
          key={`${clash.kind} ${clash.subject} ${clash.otherId}`}
          clash={clash}
          column={column}
        />
      ))}
    </>
  )
}

function ClashLine({ clash, column }: { clash: Clash; column: Column }): ReactElement {
  const t = useItemWords()
  const board = useBoard()
  const other = [clash.otherTime, clash.otherTitle].filter(Boolean).join(' ') || t('other')
  const text = t(`clash.${clash.kind}`, { other, subject: clash.subject })
  const severity = t(`severity.${clash.severity}`)
  // What lasts beyond the week may meet something that stands on another page.
  const otherId = board.items().find(({ id }) => id === clash.otherId)?.id ?? null
  const inside = (
    <>
      <Icon name={signs[clash.severity]} size={13} />
      <span>
        <span className="unseen">{severity}: </span>
        {text}
      </span>
    </>
  )
  if (otherId === null) {
    return (
      <span className={styles.clash} data-severity={clash.severity}>
        {inside}
      </span>
    )
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.clash}
      data-severity={clash.severity}
      title={`${severity}: ${text}`}
      onClick={(event) => {
        event.stopPropagation()
        focusCell(otherId, column)
      }}
    >
      {inside}
    </button>
  )
}
