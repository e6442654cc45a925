import type { ReactElement } from 'react'
import { weekFromText } from '../time/weeks.ts'
import { useOfficeWords } from './office-words.ts'
import styles from './paper.module.css'
import { type PaperDraft, recipientsOf } from './paper-draft.ts'

/** The paper in small: where each word of the settings will stand (Decree 30/2020/NĐ-CP, or the Party's form). `today` is a date. */
export function PaperPreview({ paper, today }: { paper: PaperDraft; today: string }): ReactElement {
  const t = useOfficeWords()
  return (
    <div className={styles.paper}>
      <Header paper={paper} today={today} />
      <p className={styles.title}>{paper.title}</p>
      <p className={styles.week}>
        {t('paper.week', { week: weekFromText(today, 0)?.number ?? '' })}
      </p>
      <p className={styles.table}>{t('paper.table')}</p>
      {paper.note && <p className={styles.note}>{paper.note}</p>}
      <div className={styles.foot}>
        <div className={styles.recipients}>
          <em>{t('paper.recipients')}</em>
          {recipientsOf(paper).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same and have no other name.
            <span key={index}>- {line.replace(/^-\s*/, '')}</span>
          ))}
        </div>
        <div className={styles.signer}>
          {paper.signerAuthority && <strong>{paper.signerAuthority}</strong>}
          <strong>{paper.signerTitle}</strong>
          <strong className={styles.signed}>{paper.signerName}</strong>
        </div>
      </div>
    </div>
  )
}

function Header({ paper, today }: { paper: PaperDraft; today: string }): ReactElement {
  const t = useOfficeWords()
  const [year = '', month = '', day = ''] = today.split('-')
  return (
    <div className={styles.header}>
      <div>
        {paper.superiorBody && <span>{paper.superiorBody}</span>}
        <strong>{paper.issuingBody}</strong>
        <span className={styles.rule} />
      </div>
      <div>
        {paper.partyHeader ? (
          <strong className={styles.underlined}>{t('paper.party')}</strong>
        ) : (
          <>
            <strong>{t('paper.motto1')}</strong>
            <strong className={styles.underlined}>{t('paper.motto2')}</strong>
          </>
        )}
        <em>
          {paper.placeName && `${paper.placeName}, `}
          {t('paper.date', { day, month, year })}
        </em>
      </div>
    </div>
  )
}
