import { type ReactElement, useMemo, useState } from 'react'
import type { PaperOfficeFragment, PaperWeekFragment } from '../../graphql.generated.ts'
import { useLanguage } from '../../language.ts'
import { clockAt, dateAt, dateLine, paperDate } from '../../time/dates.ts'
import type { PaperLine } from './lines.ts'
import { type Lie, Measured } from './measured.tsx'
import type { PagePart } from './pages.ts'
import { PaperTable } from './paper-table.tsx'
import styles from './print.module.css'
import { type PaperRow, paperRows } from './rows.ts'
import { usePaperWords } from './words.ts'

/** The programme to print. Without `releasedAt` it is the draft. */
export interface PaperProps {
  office: PaperOfficeFragment
  programme: PaperWeekFragment
  lines: readonly PaperLine[]
  /** The number of the release, or of the last one when the draft is printed; null before the first. */
  number: number | null
  releasedAt: string | null
  /** The number and the date that the office gave the paper; null where the hand writes them, or nobody was asked yet. */
  documentNumber: string | null
  issuedOn: string | null
  lie: Lie
}

/** The programme as a paper: header, title, table, recipients and signature (Decree 30/2020/NĐ-CP). */
export function Paper(props: PaperProps): ReactElement {
  const t = usePaperWords()
  const { office, programme, lines, lie } = props
  const language = useLanguage()
  const rows = useMemo(() => paperRows(programme.days, lines), [programme.days, lines])
  // What was measured holds for what it was measured of.
  const of = useMemo(() => ({ rows, office, lie, language }), [rows, office, lie, language])
  const [known, setKnown] = useState<{ of: object; pages: readonly PagePart[] }>()
  const pages = known?.of === of ? known.pages : undefined
  return (
    <article
      className={styles.sheet}
      lang={language}
      data-lie={lie}
      aria-label={t('sheet', { week: programme.week })}
    >
      {props.releasedAt === null && (
        <div className={styles.watermark} aria-hidden="true">
          {t('isDraft')}
        </div>
      )}
      <Sheet {...props} rows={rows} pages={pages} />
      {!pages && (
        <Measured lie={lie} onMeasured={(found) => setKnown({ of, pages: found })}>
          <Sheet {...props} rows={rows} sample={sampleOf(rows)} />
        </Measured>
      )}
    </article>
  )
}

type SheetProps = PaperProps & Parameters<typeof PaperTable>[0]

function Sheet({ rows, pages, sample, ...paper }: SheetProps): ReactElement {
  const { note } = paper.office.settings.paper
  return (
    <>
      <Heading {...paper} />
      <Title {...paper} />
      <PaperTable rows={rows} lie={paper.lie} pages={pages} sample={sample} />
      {note && <p className={styles.note}>{note}</p>}
      <Closing office={paper.office} />
    </>
  )
}

/** An empty row that goes on from an earlier page, in the day whose name is the longest. */
function sampleOf(rows: readonly PaperRow[]): PaperRow {
  const dated = rows.find(({ date }) => date !== null)
  const goesOn = { key: 'sample', isDayStart: false, isHalfStart: false, line: null }
  return { date: null, holiday: null, halfDay: null, ...dated, ...goesOn }
}

function Heading(props: PaperProps): ReactElement {
  const t = usePaperWords()
  const { office, releasedAt, documentNumber } = props
  const { superiorBody, issuingBody, partyHeader } = office.settings.paper
  return (
    <header className={styles.heading}>
      <div>
        {superiorBody && <p className={styles.caps}>{superiorBody}</p>}
        <p className={`${styles.caps} ${styles.body}`}>{issuingBody || office.name}</p>
        <hr className={styles.shortRule} />
        {partyHeader && <p>*</p>}
        <p>{t('number', { number: documentNumber ?? t('blankNumber') })}</p>
        {releasedAt === null && <p className={styles.draft}>{t('isDraft')}</p>}
      </div>
      <div>
        <p className={styles.state}>{t(partyHeader ? 'party' : 'state')}</p>
        {!partyHeader && <p className={styles.motto}>{t('motto')}</p>}
        <hr className={partyHeader ? styles.partyRule : styles.mottoRule} />
        <p className={styles.date}>
          <PlaceAndDate {...props} />
        </p>
      </div>
    </header>
  )
}

function PlaceAndDate({ office, releasedAt, issuedOn }: PaperProps): ReactElement {
  const t = usePaperWords()
  const place = office.settings.paper.placeName
  const released = releasedAt && dateAt(releasedAt, office.zone)
  const date = dateLine(issuedOn ?? released ?? office.today)
  // A draft's day is left to be written in when it is signed.
  const parts = releasedAt ? date : { ...date, day: t('blankDay') }
  return <>{place ? t('placeAndDate', { place, ...parts }) : t('dateOnly', parts)}</>
}

function Title({ office, programme, number, releasedAt }: PaperProps): ReactElement {
  const t = usePaperWords()
  const { week, startsOn, endsOn } = programme
  const own = useLanguage() === 'vi' ? office.settings.paper.title : ''
  const title = own || t('title')
  // The office's own title often ends with the word for week, and the number follows it.
  const name = /tuần$/iu.test(title.trim()) ? String(week) : t('week', { week })
  return (
    <div className={styles.naming}>
      <h2>{t('titleOf', { title: title.trim(), week: name })}</h2>
      <p>{t('range', { from: paperDate(startsOn), until: paperDate(endsOn) })}</p>
      {releasedAt === null && number !== null && (
        <p className={styles.adjustment}>{t('adjustmentDraft', { number: number + 1 })}</p>
      )}
      {releasedAt !== null && number !== null && number > 0 && (
        <>
          <p className={styles.adjustment}>{t('adjustment', { number })}</p>
          <p>
            {t('updated', {
              at: clockAt(releasedAt, office.zone),
              date: paperDate(dateAt(releasedAt, office.zone)),
            })}
          </p>
        </>
      )}
    </div>
  )
}

function Closing({ office }: Pick<PaperProps, 'office'>): ReactElement {
  const t = usePaperWords()
  const { recipients, signerAuthority, signerTitle, signerName } = office.settings.paper
  return (
    <footer className={styles.closing}>
      <div className={styles.recipients}>
        {recipients.length > 0 && (
          <>
            <p>{t('recipients')}</p>
            <ul>
              {recipients.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <div className={styles.signature}>
        {signerAuthority && <p className={styles.caps}>{signerAuthority}</p>}
        <p className={styles.caps}>{signerTitle}</p>
        <p className={styles.signer}>{signerName}</p>
      </div>
    </footer>
  )
}
