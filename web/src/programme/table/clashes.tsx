import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { ClashKind, Severity } from '../../graphql.generated.ts'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { paths } from '../../paths.ts'
import { dateBeside } from '../../time/dates.ts'
import { weekCode } from '../../time/weeks.ts'
import type { Column } from '../model/columns.ts'
import { weekOfDay } from '../model/days.ts'
import { datedDay } from '../model/marks.ts'
import type { Item } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { useBoardWords } from '../words/board.ts'
import { useClashWords } from '../words/clash.ts'
import { useItemWords } from '../words/item.ts'
import { Acceptance } from './acceptance.tsx'
import styles from './cell.module.css'
import { focusCell } from './focus.ts'

const signs: Record<Severity, IconName> = { BLOCKS: 'blocked', WARNS: 'warning', NOTES: 'info' }
const columnOf = (kind: ClashKind): Column =>
  kind.startsWith('ROOM') ? 'place' : kind.startsWith('LEADER') ? 'chairs' : 'time'

type Clash = Item['clashes'][number]

/** The clashes of an item, or only those that concern a column; a click leads to the other item. */
export function Clashes({
  item,
  column,
  isReached = false,
}: {
  item: Item
  column?: Column
  /** True while the Tab key stops at them. */
  isReached?: boolean
}): ReactElement {
  const isOwn = ({ kind }: Clash) => column === undefined || columnOf(kind) === column
  return (
    <>
      {item.clashes.filter(isOwn).map((clash) => (
        <span
          key={`${clash.key} ${clash.subject}`}
          className={styles.clashWhole}
          data-accepted={clash.isAccepted}
        >
          <ClashLine item={item} clash={clash} isReached={isReached} />
          <Acceptance item={item} clash={clash} isReached={isReached || column !== undefined} />
        </span>
      ))}
    </>
  )
}

interface ClashLineProps {
  item: Item
  clash: Clash
  isReached: boolean
}

function ClashLine({ item, clash, isReached }: ClashLineProps): ReactElement {
  const t = useItemWords()
  const { items, office } = useBoard()
  const text = useClashText(item, clash)
  const { otherId, otherDay, severity } = clash
  const isHere = otherId !== null && items().some(({ id }) => id === otherId)
  // What lasts beyond the week may meet something that stands on another page.
  const week = isHere || otherDay === null ? undefined : weekOfDay(otherDay)
  const inside = (
    <>
      <Icon name={clash.isAccepted ? 'done' : signs[severity]} size={14} />
      <span>
        <span className="unseen">{t(`severity.${severity}`)}: </span>
        {text}
        {otherId && week && <span aria-hidden="true"> ↗</span>}
      </span>
    </>
  )
  const common = { className: styles.clash, 'data-severity': severity, children: inside }
  const led = {
    ...common,
    tabIndex: isReached ? 0 : -1,
    title: `${t(`severity.${severity}`)}: ${text}`,
  }
  if (isHere) {
    return (
      <button
        type="button"
        {...led}
        onClick={(event) => {
          event.stopPropagation()
          focusCell(otherId, columnOf(clash.kind))
        }}
      />
    )
  }
  if (otherId === null || week === undefined) return <span {...common} />
  return (
    <Link
      {...led}
      to={paths.week(office().id, weekCode(week))}
      search={{ item: otherId }}
      onClick={(event) => event.stopPropagation()}
    />
  )
}

function useClashText(item: Item, clash: Clash): string {
  const t = useItemWords()
  const words = useClashWords()
  const board = useBoardWords()
  const { kind, subject, certainty, otherDay, otherTime, otherTitle } = clash
  const day = dateBeside(otherTime, otherDay, item.day)
  const other = [day && datedDay(day, board), otherTime, otherTitle ?? t('other')]
  const said = words(kind, {
    other: other.filter(Boolean).join(' '),
    subject,
    needed: clash.minutesNeeded ?? 0,
    missing: clash.minutesMissing ?? 0,
  })
  return certainty === 'CERTAIN' ? said : `${said} ${words(certainty)}`
}
