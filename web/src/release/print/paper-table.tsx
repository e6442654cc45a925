import type { ReactElement } from 'react'
import { isWideTime } from '../../time/dates.ts'
import { useDayWords } from '../day-words.ts'
import { isStruck, marksOf, type PaperLine } from './lines.ts'
import type { PagePart } from './pages.ts'
import type { PaperRow } from './rows.ts'
import styles from './table.module.css'
import { usePaperWords } from './words.ts'

const columns = ['day', 'half', 'time', 'title', 'chairs', 'people', 'place', 'prepares'] as const

interface PaperTableProps {
  rows: readonly PaperRow[]
  /** The rows of each page; undefined until they are known: all in one table. */
  pages?: readonly PagePart[] | undefined
  /** Stands below all, to be measured: a row as it begins a later page. */
  sample?: PaperRow | undefined
}

/**
 * The programme's table, one for each page: it repeats its head, and its first row names the day and the half-day. The
 * merged cells of a day and half-day are drawn by leaving out lines: a browser moves a real merged cell to the next page
 * whole, and half a page stays white.
 */
export function PaperTable({ rows, pages, sample }: PaperTableProps): ReactElement {
  const t = usePaperWords()
  const all = { from: 0, until: rows.length, isTall: false }
  const isWide = rows.some(({ line }) => isWideTime(line?.time ?? ''))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the table scrolls, so keys must reach it
    <section className={styles.scroll} tabIndex={0} aria-label={t('table')}>
      {(pages && pages.length > 0 ? pages : [all]).map(({ from, until, isTall }) => (
        <table key={from} className={styles.table}>
          <Columns isWide={isWide} />
          <Head tall={isTall ? rows[from] : undefined} />
          <tbody>
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length}>{t('empty')}</td>
              </tr>
            )}
            {rows.slice(from, until).map((row, index) => (
              <Row key={row.key} row={row} begins={index === 0} isTall={isTall} />
            ))}
            {sample && <Row row={sample} begins />}
          </tbody>
        </table>
      ))}
    </section>
  )
}

function Columns({ isWide }: { isWide: boolean }): ReactElement {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column} className={styles[column]} data-wide={column === 'time' && isWide} />
      ))}
    </colgroup>
  )
}

// A row longer than a page is cut by the browser, which repeats the head alone: so the head names the day.
function Head({ tall }: { tall: PaperRow | undefined }): ReactElement {
  const t = usePaperWords()
  const dayWords = useDayWords()
  const day = tall && (tall.date ? dayWords(tall.date) : t('noDay'))
  const half = tall?.halfDay && t(`half.${tall.halfDay}`)
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {t(`col.${column}`)}
          </th>
        ))}
      </tr>
      {tall && (
        <tr>
          <th colSpan={columns.length} className={styles.tallDay}>
            <span className={styles.dayName}>{[day, half].filter(Boolean).join(', ')}</span>
          </th>
        </tr>
      )}
    </thead>
  )
}

interface RowProps {
  row: PaperRow
  /** True for the first row of a page, which names its day and half-day even when an earlier page has begun them. */
  begins: boolean
  isTall?: boolean
}

function Row({ row, begins, isTall = false }: RowProps): ReactElement {
  const t = usePaperWords()
  const { date, holiday, halfDay, isDayStart, isHalfStart, line } = row
  return (
    <tr data-day-start={isDayStart} data-half-start={isHalfStart} data-tall={isTall || undefined}>
      <th scope="row" colSpan={date === null ? 2 : 1} className={styles.dayCell}>
        <span className={isDayStart || begins ? undefined : 'unseen'}>
          {date ? <DayName date={date} /> : t('noDay')}
          {begins && !isDayStart && <small>{t('goesOn')}</small>}
        </span>
        {isDayStart && holiday && <small>{holiday}</small>}
      </th>
      {halfDay && (
        <th scope="row" className={styles.halfCell}>
          <span className={isHalfStart || begins ? undefined : 'unseen'}>
            {t(`half.${halfDay}`)}
            {begins && !isHalfStart && <small>{t('goesOn')}</small>}
          </span>
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
