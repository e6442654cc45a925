import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { type ReactElement, useId, useState } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import { carryOut, isRefusal } from '../api.ts'
import {
  EditItemDocument,
  type ItemFieldsInput,
  NamesDocument,
  ResubmitProposalDocument,
  WithdrawItemDocument,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Notice } from '../parts/notice.tsx'
import { addDays, mondayOf } from '../programme/model/days.ts'
import { useRefusalText } from '../refusals.ts'
import { shortDate } from '../time/dates.ts'
import type { Week } from '../time/weeks.ts'
import styles from './proposal.module.css'
import { type Proposed, registrationTypes } from './use-registration.ts'
import { weekdayName, weekdays } from './when.ts'
import { useProposalWords } from './words.ts'

interface OwnProps {
  item: Proposed
  week: Week
}

/** The acts of a unit on a proposal of its own: edit it, send it again, withdraw it. */
export function OwnActs({ item, week }: OwnProps): ReactElement | null {
  const t = useProposalWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const [isEditing, setEditing] = useState(false)
  const [fault, setFault] = useState<string>()
  if (!item.mayEdit) return null
  const asked = { itemId: item.id, revision: item.revision }
  const title = item.title ?? ''
  const resend = async () => {
    const done = await carryOut(ResubmitProposalDocument, asked, registrationTypes)
    if (isRefusal(done)) return setFault(refusalText(done))
    announce(t('resent', { title }))
  }
  const withdraw = async () => {
    const done = await carryOut(WithdrawItemDocument, asked, registrationTypes)
    if (isRefusal(done)) return setFault(refusalText(done))
    announce(t('withdrawn', { title }))
  }
  if (isEditing) return <EditOwn item={item} week={week} onDone={() => setEditing(false)} />
  return (
    <>
      {fault && <Notice tone="blocked">{fault}</Notice>}
      <div className={styles.buttons}>
        <Button size="xs" onClick={() => setEditing(true)}>
          {t('edit.open')}
        </Button>
        {item.stage === 'RETURNED' && (
          <Button size="xs" variant="default" onClick={() => void resend()}>
            {t('resend')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void withdraw()}>
          {t('withdraw')}
        </Button>
      </div>
    </>
  )
}

interface Written {
  title: string
  day: string
  time: string
  place: string
}

function EditOwn({ item, week, onDone }: OwnProps & { onDone: () => void }): ReactElement {
  const t = useProposalWords()
  const listId = useId()
  const { written, write, rooms, fault, isBusy, save } = useEdit(item, week, onDone)
  const field = (name: keyof Written) => ({
    value: written[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      write({ [name]: event.currentTarget.value }),
  })
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Textarea
        className={styles.wide ?? ''}
        label={t('edit.title')}
        autosize
        {...field('title')}
      />
      <NativeSelect
        label={t('add.day')}
        {...field('day')}
        data={weekdays.map((weekday) => {
          const date = addDays(mondayOf(week), weekday - 1)
          return { value: date, label: `${weekdayName(date, t)} ${shortDate(date)}` }
        })}
      />
      <TextInput label={t('edit.time')} {...field('time')} />
      <TextInput label={t('edit.place')} list={listId} {...field('place')} />
      <datalist id={listId}>
        {rooms.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Button type="submit" loading={isBusy} disabled={written.title.trim() === ''}>
        {t(item.stage === 'RETURNED' ? 'edit.resend' : 'edit.save')}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t('edit.cancel')}
      </Button>
      {fault && <Notice tone="blocked">{fault}</Notice>}
    </form>
  )
}

function useEdit(item: Proposed, week: Week, onDone: () => void) {
  const t = useProposalWords()
  const announce = useAnnounce()
  const refusalText = useRefusalText()
  const { office } = useViewer()
  const [{ data }] = useQuery({ query: NamesDocument, variables: { officeId: office.id } })
  const rooms = data?.office?.rooms.nodes ?? []
  const [known] = useState(
    (): Written => ({
      title: item.title ?? '',
      day: item.day ?? mondayOf(week),
      time: item.timeLabel,
      place: item.place?.label ?? '',
    }),
  )
  // What is saved is based on what was known, whatever has come in since.
  const [revision] = useState(item.revision)
  const [written, setWritten] = useState(known)
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    const fields = fieldsOf(known, written, rooms)
    const input = { itemId: item.id, revision, fields }
    const done = await carryOut(EditItemDocument, input, registrationTypes)
    setBusy(false)
    if (isRefusal(done)) return setFault(refusalText(done))
    announce(t('edit.done', { title: written.title }))
    onDone()
  }
  const write = (part: Partial<Written>) => setWritten((now) => ({ ...now, ...part }))
  return { written, write, rooms, fault, isBusy, save }
}

/** The fields that were written otherwise; a place that is named like a room is that room. */
function fieldsOf(
  known: Written,
  { title, day, time, place }: Written,
  rooms: readonly { id: string; name: string }[],
): ItemFieldsInput {
  const named = place.trim().toLocaleLowerCase('vi')
  const room = rooms.find(({ name }) => name.toLocaleLowerCase('vi') === named)
  const other = named === '' ? null : { text: place.trim() }
  return {
    ...(title === known.title ? {} : { title }),
    ...(day === known.day && time === known.time ? {} : { time: { startsOn: day, text: time } }),
    ...(place === known.place
      ? {}
      : { place: room ? { roomId: room.id, ifTaken: 'WISH' as const } : other }),
  }
}
