import type { ReactElement } from 'react'
import { isWideTime } from '../../time/dates.ts'
import { useDayWords } from '../day-words.ts'
import { isStruck, marksOf, type PaperLine } from './lines.ts'
import type { PaperRow } from './rows.ts'
import styles from './table.module.css'
import { usePaperWords } from './words.ts'

const columns = ['day', 'half', 'time', 'title', 'chairs', 'people', 'place', 'prepares'] as const

/**
 * The programme's table; its head is repeated on each page and no row is split. The merged cells of a day and half-day
 * are drawn by leaving out lines: a browser moves a real merged cell to the next page whole, and half a page stays white.
 */
export function PaperTable({ rows }: { rows: readonly PaperRow[] }): ReactElement {
  const t = usePaperWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the table scrolls, so keys must reach it
    <section className={styles.scroll} tabIndex={0} aria-label={t('table')}>
      <table className={styles.table}>
        <colgroup>
          {columns.map((column) => (
            <col
              key={column}
              className={styles[column]}
              data-wide={column === 'time' && rows.some(({ line }) => isWideTime(line?.time ?? ''))}
            />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length}>{t('empty')}</td>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row }: { row: PaperRow }): ReactElement {
  const t = usePaperWords()
  const { date, holiday, halfDay, isDayStart, isHalfStart, line } = row
  return (
    <tr data-day-start={isDayStart} data-half-start={isHalfStart}>
      <th scope="row" colSpan={date === null ? 2 : 1} className={styles.dayCell}>
        <span className={isDayStart ? undefined : 'unseen'}>
          {date ? <DayName date={date} /> : t('noDay')}
        </span>
        {isDayStart && holiday && <small>{holiday}</small>}
      </th>
      {halfDay && (
        <th scope="row" className={styles.halfCell}>
          <span className={isHalfStart ? undefined : 'unseen'}>{t(`half.${halfDay}`)}</span>
        </th>
      )}
      {line ? <Line line={line} /> : <EmptyCells />}
    </tr>
  )
}

function EmptyCells(): ReactElement {
  return (
    <>
      {columns.slice(2).map((column) => (
        <td key={column} />
      ))}
    </>
  )
}

function DayName({ date }: { date: string }): ReactElement {
  const words = useDayWords()(date)
  const cut = words.lastIndexOf(' ')
  return (
    <>
      <span className={styles.dayName}>{words.slice(0, cut)}</span>
      <br />
      {words.slice(cut + 1)}
    </>
  )
}

function Line({ line }: { line: PaperLine }): ReactElement {
  const t = usePaperWords()
  const dayWords = useDayWords()
  const marks = marksOf(line, t, dayWords)
  const struck = isStruck(line) ? styles.struck : undefined
  const time = line.time || (line.isAllDay ? t('allDay') : '')
  return (
    <>
      <td className={`${styles.timeCell} ${line.change ? styles.changed : ''}`}>
        <span className={struck}>{time}</span>
      </td>
      <td>
        <span className={struck}>{line.title ?? t('busy')}</span>
        {marks.map((mark) => (
          <strong key={mark}> ({mark})</strong>
        ))}
        {line.remarks && <em className={styles.remarks}>{line.remarks}</em>}
      </td>
      <td className={styles.chairsCell}>
        <span className={struck}>{line.chairs}</span>
      </td>
      <td>
        <Parts
          struck={struck}
          parts={[line.attends, line.invited && t('invited', { names: line.invited })]}
        />
      </td>
      <td>
        <Parts
          struck={struck}
          parts={[
            line.place,
            line.gatheringPoint && t('gathering', { place: line.gatheringPoint }),
          ]}
        />
      </td>
      <td>
        <Parts
          struck={struck}
          parts={[line.prepares, line.staff && t('staff', { names: line.staff })]}
        />
      </td>
    </>
  )
}

function Parts({
  parts,
  struck,
}: {
  parts: readonly string[]
  struck: string | undefined
}): ReactElement {
  const said = parts.filter((part) => part !== '')
  return (
    <>
      {said.map((part) => (
        <div key={part} className={struck}>
          {part}
        </div>
      ))}
    </>
  )
}
