import { Button } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import {
  type AcceptImportMutation,
  ImportPreviewDocument,
  KnownNamesDocument,
} from '../graphql.generated.ts'
import { useLanguage } from '../language.ts'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icons.tsx'
import { Blank, Loading, Notice } from '../parts/notice.tsx'
import { paperDate } from '../time/dates.ts'
import type { Week } from '../time/weeks.ts'
import { Absent } from './absent.tsx'
import { Accept } from './accept.tsx'
import { Accepted } from './accepted.tsx'
import { Counts } from './counts.tsx'
import { type Decisions, entriesToDecide, type Preview, undecided } from './decisions.ts'
import { Entries } from './entries.tsx'
import styles from './import.module.css'
import { Leftovers } from './leftovers.tsx'
import { Needs } from './needs.tsx'
import { PossibleEntries } from './possible.tsx'
import { useWarningText } from './reader-words.ts'
import { Unknowns } from './unknowns.tsx'
import { useImportWords } from './words.ts'

interface PreviewProps {
  id: string
  /** The week from whose page the import was opened: proposed when the document names none. */
  pageWeek: Week | undefined
  onAnother: () => void
}

type Outcome = Extract<AcceptImportMutation['acceptImport'], { __typename: 'ImportAccepted' }>

/** A document as it was read: what would be stored, what is doubtful, what was not understood. */
export function PreviewOf({ id, pageWeek, onAnother }: PreviewProps): ReactElement {
  const t = useImportWords()
  const [answer, setAnswer] = useState<Week>()
  const [done, setDone] = useState<Outcome>()
  const [{ data, error }, refetch] = useQuery({
    query: ImportPreviewDocument,
    variables: {
      id,
      language: useLanguage(),
      ...(answer ? { year: answer.year, week: answer.number } : {}),
    },
    requestPolicy: 'network-only',
    pause: done !== undefined,
  })
  const another = (
    <Button variant="default" onClick={onAnother}>
      {t('another')}
    </Button>
  )
  if (done) return <Accepted outcome={done} another={another} />
  if (!data && error) {
    return (
      <Notice
        tone="blocked"
        title={t('failed')}
        action={<Button onClick={() => refetch()}>{t('retry')}</Button>}
      />
    )
  }
  if (!data) return <Loading label={t('loading')} />
  const preview = data.import
  if (!preview) {
    return (
      <Blank title={t('gone')} action={another}>
        {t('goneWhy')}
      </Blank>
    )
  }
  if (preview.acceptedAt) return <Notice tone="info" title={t('already')} action={another} />
  return (
    <>
      <Facts preview={preview} onAnother={onAnother} />
      {(preview.needs.length > 0 || answer) && (
        <Needs needs={preview.needs} proposed={answer ?? pageWeek} onAnswer={setAnswer} />
      )}
      <Decide
        preview={preview}
        answer={answer}
        onStale={() => refetch({ requestPolicy: 'network-only' })}
        onDone={setDone}
      />
    </>
  )
}

function Facts({ preview, onAnother }: { preview: Preview; onAnother: () => void }): ReactElement {
  const t = useImportWords()
  const warning = useWarningText()
  const { week, title, fileName, adjustment, warnings } = preview
  return (
    <div className={styles.facts}>
      <p>
        {t('from', { name: fileName })}{' '}
        <button type="button" className={styles.plain} onClick={onAnother}>
          {t('another')}
        </button>
      </p>
      {title && <p className={styles.docTitle}>{title}</p>}
      <p>
        {week && (
          <strong>
            {t('forWeek', { week: week.week, year: week.year, from: paperDate(week.startsOn) })}
          </strong>
        )}{' '}
        {adjustment !== null && <Chip tone="info">{t('adjustment', { number: adjustment })}</Chip>}
      </p>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((code) => (
            <li key={code}>
              <Icon name="warning" size={14} /> {warning(code)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

interface DecideProps {
  preview: Preview
  answer: Week | undefined
  onStale: () => void
  onDone: (outcome: Outcome) => void
}

function Decide({ preview, answer, onStale, onDone }: DecideProps): ReactElement {
  const { office } = useViewer()
  const [decisions, setDecisions] = useState<Decisions>(undecided)
  const [{ data }] = useQuery({
    query: KnownNamesDocument,
    variables: { officeId: office.id },
    requestPolicy: 'cache-and-network',
  })
  const names = data?.office
  const { absent, leftovers, unknowns } = preview
  const possible = leftovers.filter(({ isPossibleEntry }) => isPossibleEntry)
  const furniture = leftovers.filter(({ isPossibleEntry }) => !isPossibleEntry)
  return (
    <>
      <Counts preview={preview} decisions={decisions} />
      {possible.length > 0 && (
        <PossibleEntries leftovers={possible} decisions={decisions} onDecide={setDecisions} />
      )}
      {unknowns.length > 0 && (
        <Unknowns unknowns={unknowns} names={names} decisions={decisions} onDecide={setDecisions} />
      )}
      <Entries
        entries={entriesToDecide(preview, decisions)}
        rooms={names?.rooms.nodes ?? []}
        decisions={decisions}
        onDecide={setDecisions}
      />
      {absent.length > 0 && (
        <Absent absent={absent} decisions={decisions} onDecide={setDecisions} />
      )}
      {furniture.length > 0 && <Leftovers leftovers={furniture} count={preview.counts.furniture} />}
      <Accept
        preview={preview}
        answer={answer}
        rooms={names?.rooms.nodes ?? []}
        decisions={decisions}
        onDecide={setDecisions}
        onStale={onStale}
        onDone={onDone}
      />
    </>
  )
}
