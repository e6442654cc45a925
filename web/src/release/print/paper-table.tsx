import type { ReactElement } from 'react'
import { useDayWords } from '../day-words.ts'
import { isStruck, marksOf, type PaperLine } from './lines.ts'
import styles from './print.module.css'
import type { PaperDay, PaperRow } from './rows.ts'
import { usePaperWords } from './words.ts'

const columns = ['day', 'half', 'time', 'title', 'chairs', 'people', 'place', 'prepares'] as const

/** The programme's table; its head is repeated on each page and no row is split. */
export function PaperTable({ days }: { days: readonly PaperDay[] }): ReactElement {
  const t = usePaperWords()
  return (
    <table className={styles.table}>
      <colgroup>
        {columns.map((column) => (
          <col key={column} className={styles[column]} />
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
      {days.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={columns.length}>{t('empty')}</td>
          </tr>
        </tbody>
      )}
      {days.map(({ date, rows }) => (
        <tbody key={date}>
          {rows.map((row) => (
            <Row key={row.key} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ row: { day, half, line } }: { row: PaperRow }): ReactElement {
  const t = usePaperWords()
  return (
    <tr>
      {day && (
        <th scope="rowgroup" rowSpan={day.span} className={styles.dayCell}>
          {day.date ? <DayName date={day.date} /> : t('noDay')}
          {day.holiday && <small>{day.holiday}</small>}
        </th>
      )}
      {half && (
        <th scope="rowgroup" rowSpan={half.span} className={styles.halfCell}>
          {half.halfDay && t(`half.${half.halfDay}`)}
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
