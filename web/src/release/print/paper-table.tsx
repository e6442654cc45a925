import type { ReactElement } from 'react'
import { useLanguage } from '../../language.ts'
import { useDayWords } from '../day-words.ts'
import { columnsOf, type PaperColumn, type WideColumn } from './columns.ts'
import { isStruck, marksOf, type PaperLine } from './lines.ts'
import type { Lie } from './measured.tsx'
import type { PagePart } from './pages.ts'
import type { PaperRow } from './rows.ts'
import styles from './table.module.css'
import { usePaperWords } from './words.ts'

interface PaperTableProps {
  rows: readonly PaperRow[]
  lie: Lie
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
export function PaperTable({ rows, lie, pages, sample }: PaperTableProps): ReactElement {
  const t = usePaperWords()
  const all = { from: 0, until: rows.length, isTall: false }
  const language = useLanguage()
  const columns = columnsOf(rows, { lie, language })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow screen the table scrolls, so keys must reach it
    <section className={styles.scroll} tabIndex={0} aria-label={t('table')}>
      {(pages && pages.length > 0 ? pages : [all]).map(({ from, until, isTall }) => (
        <table key={from} className={styles.table}>
          <Columns columns={columns} />
          <Head columns={columns} tall={isTall ? rows[from] : undefined} />
          <tbody>
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length}>{t('empty')}</td>
              </tr>
            )}
            {rows.slice(from, until).map((row, index) => (
              <Row key={row.key} columns={columns} row={row} begins={index === 0} isTall={isTall} />
            ))}
            {sample && <Row columns={columns} row={sample} begins />}
          </tbody>
        </table>
      ))}
    </section>
  )
}

interface Columned {
  columns: readonly WideColumn[]
}

function Columns({ columns }: Columned): ReactElement {
  return (
    <colgroup>
      {columns.map(({ column, width }) => (
        <col key={column} style={{ width: `${width}%` }} />
      ))}
    </colgroup>
  )
}

// A row longer than a page is cut by the browser, which repeats the head alone: so the head names the day.
function Head({ columns, tall }: Columned & { tall: PaperRow | undefined }): ReactElement {
  const t = usePaperWords()
  const dayWords = useDayWords()
  const day = tall && (tall.date ? dayWords(tall.date) : t('noDay'))
  const half = tall?.halfDay && t(`half.${tall.halfDay}`)
  return (
    <thead>
      <tr>
        {columns.map(({ column }) => (
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

interface RowProps extends Columned {
  row: PaperRow
  /** True for the first row of a page, which names its day and half-day even when an earlier page has begun them. */
  begins: boolean
  isTall?: boolean
}

function Row({ columns, row, begins, isTall = false }: RowProps): ReactElement {
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
      {columns.slice(2).map(({ column }) => {
        const Cell = cells[column]
        return line && Cell ? <Cell key={column} line={line} /> : <td key={column} />
      })}
    </tr>
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

interface CellProps {
  line: PaperLine
}

const struckOf = (line: PaperLine) => (isStruck(line) ? styles.struck : undefined)

const cells: Partial<Record<PaperColumn, (props: CellProps) => ReactElement>> = {
  time: Time,
  title: Title,
  chairs: Chairs,
  people: People,
  place: Place,
  prepares: Prepares,
}

function Time({ line }: CellProps): ReactElement {
  const t = usePaperWords()
  return (
    <td className={`${styles.timeCell} ${line.change ? styles.changed : ''}`}>
      <span className={struckOf(line)}>{line.time || (line.isAllDay ? t('allDay') : '')}</span>
    </td>
  )
}

function Title({ line }: CellProps): ReactElement {
  const t = usePaperWords()
  const dayWords = useDayWords()
  return (
    <td>
      <span className={struckOf(line)}>{line.title ?? t('busy')}</span>
      {marksOf(line, t, dayWords).map((mark) => (
        <strong key={mark}> ({mark})</strong>
      ))}
      {line.remarks && <em className={styles.remarks}>{line.remarks}</em>}
    </td>
  )
}

function Chairs({ line }: CellProps): ReactElement {
  return (
    <td className={styles.chairsCell}>
      <span className={struckOf(line)}>{line.chairs}</span>
    </td>
  )
}

function People({ line }: CellProps): ReactElement {
  const t = usePaperWords()
  return (
    <Parts
      line={line}
      parts={[line.attends, line.invited && t('invited', { names: line.invited })]}
    />
  )
}

function Place({ line }: CellProps): ReactElement {
  const t = usePaperWords()
  const gathering = line.gatheringPoint && t('gathering', { place: line.gatheringPoint })
  return <Parts line={line} parts={[line.place, gathering]} />
}

function Prepares({ line }: CellProps): ReactElement {
  const t = usePaperWords()
  return (
    <Parts line={line} parts={[line.prepares, line.staff && t('staff', { names: line.staff })]} />
  )
}

function Parts({ line, parts }: CellProps & { parts: readonly string[] }): ReactElement {
  return (
    <td>
      {parts
        .filter((part) => part !== '')
        .map((part) => (
          <div key={part} className={struckOf(line)}>
            {part}
          </div>
        ))}
    </td>
  )
}
