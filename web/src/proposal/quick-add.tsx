import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactElement, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal, type RefusalLike } from '../api.ts'
import { ProposeLineDocument, ReadLineDocument } from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { addDays, mondayOf } from '../programme/model/days.ts'
import { addInput, type Draft, draftsOf, impossibleOf } from '../programme/quick/draft.ts'
import { preparedBy } from '../programme/quick/proposing.tsx'
import { useRefusalText } from '../refusals.ts'
import { shortDate } from '../time/dates.ts'
import type { Week } from '../time/weeks.ts'
import styles from './proposal.module.css'
import { registrationTypes } from './use-registration.ts'
import { weekdayName, weekdays } from './when.ts'
import { useProposalWords } from './words.ts'

const aboutItem: RefusalLike = { code: 'ABOUT_ITEM', message: '', field: null }
const unreached: RefusalLike = { code: 'UNREACHED', message: '', field: null }

/** Registers an item from one typed line, read as on the board; a day that the line names goes before the chosen one. */
export function QuickAdd({ week }: { week: Week }): ReactElement {
  const t = useProposalWords()
  const { unitsRegisteredFor: units } = useViewer().office
  const [day, setDay] = useState(mondayOf(week))
  const [unitId, setUnit] = useState(units[0]?.id)
  const unit = units.find(({ id }) => id === unitId)
  const { text, setText, draft, fault, isBusy, send } = useLine(week, day, unit)
  return (
    <form
      className={styles.form}
      aria-label={t('add.label')}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {units.length > 1 && (
        <NativeSelect
          label={t('add.unit')}
          value={unitId ?? ''}
          onChange={(event) => setUnit(event.currentTarget.value)}
          data={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <NativeSelect
        label={t('add.day')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        data={weekdays.map((weekday) => {
          const date = addDays(mondayOf(week), weekday - 1)
          return { value: date, label: `${weekdayName(date, t)} ${shortDate(date)}` }
        })}
      />
      <TextInput
        className={styles.wide ?? ''}
        label={t('add.line')}
        placeholder={t('add.example')}
        value={text}
        error={fault}
        {...(draft ? { description: t('add.read', { what: said(draft) }) } : {})}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" loading={isBusy} disabled={text.trim() === ''}>
        {t('add.send')}
      </Button>
    </form>
  )
}

function said({ timeText, title, place, day }: Draft): string {
  return [`${timeText} ${shortDate(day)}`.trim(), title, place.label].filter(Boolean).join(' · ')
}

/** The typed line, what was read of it, and the function that sends it. */
function useLine(week: Week, day: string, unit: { id: string; name: string } | undefined) {
  const t = useProposalWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const { office } = useViewer()
  const [text, setText] = useState('')
  const [refusal, setRefusal] = useState<RefusalLike>()
  const [isBusy, setBusy] = useState(false)
  const [asked] = useDebouncedValue(text.trim(), 180)
  const variables = { officeId: office.id, day, year: week.year, week: week.number }
  const [{ data, operation, fetching }] = useQuery({
    query: ReadLineDocument,
    variables: { ...variables, text: asked },
    pause: asked === '',
  })
  const isBehind = operation?.variables.text !== text.trim() || fetching
  const reading = isBehind ? undefined : (data?.office?.readLine ?? undefined)
  const [draft] = reading && !reading.verb ? draftsOf(reading, { day, halfDay: 'MORNING' }) : []
  const send = async () => {
    if (text.trim() === '' || isBehind) return
    if (!draft) return setRefusal(reading?.verb ? aboutItem : unreached)
    const impossible = impossibleOf(draft)
    if (impossible) return setRefusal(impossible)
    setBusy(true)
    const input = addInput(preparedBy(draft, unit), {
      officeId: office.id,
      year: week.year,
      week: week.number,
    })
    const done = await carryOut(ProposeLineDocument, input, registrationTypes)
    setBusy(false)
    if (isRefusal(done)) return setRefusal(done)
    setText('')
    setRefusal(undefined)
    announce(t('add.done', { title: draft.title }))
  }
  const write = (next: string) => {
    setText(next)
    setRefusal(undefined)
  }
  const fault = refusal && refusalText(refusal)
  return { text, setText: write, draft, fault, isBusy: isBusy || (isBehind && fetching), send }
}
