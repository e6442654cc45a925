import { Button, NumberInput, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { carryOut } from '../api.ts'
import { type ClashPlaceInput, SetTravelMinutesDocument } from '../graphql.generated.ts'
import people from '../people/settings.module.css'
import styles from './clash.module.css'
import type { ClashOffice } from './clash-office.ts'
import type { Say } from './use-said.tsx'
import { useClashSettingsWords } from './words.ts'

interface PartProps {
  office: ClashOffice
  say: Say
}

type Way = ClashOffice['clashSettings']['travel'][number]

const asked = ({ room, label }: Way['one']): ClashPlaceInput =>
  room ? { roomId: room.id } : { text: label }

/** Tells how long ways take: those that are said, a new one, and the usual one outside. */
export function Ways({ office, say }: PartProps): ReactElement {
  const t = useClashSettingsWords()
  const { travel } = office.clashSettings
  const remove = async ({ one, other }: Way) => {
    const input = { officeId: office.id, one: asked(one), other: asked(other), minutes: 0 }
    say(await carryOut(SetTravelMinutesDocument, input))
  }
  const named = ({ one, other }: Way) =>
    one.room && one.room.id === other.room?.id
      ? t('ready', { room: one.label })
      : `${one.label} – ${other.label}`
  return (
    <fieldset className={people.stack}>
      <legend>{t('ways')}</legend>
      <p className={people.soft}>{t('waysWhy')}</p>
      {travel.length === 0 && <p className={people.soft}>{t('waysNone')}</p>}
      {travel.length > 0 && (
        <ul className={styles.list}>
          {travel.map((way) => (
            <li key={way.id}>
              <span>
                {named(way)}: {t('minutesSaid', { minutes: way.minutes })}
              </span>
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('removeOf', { what: named(way) })}
                onClick={() => void remove(way)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddWay office={office} say={say} />
      <Outside key={office.clashSettings.outsideMinutes} office={office} say={say} />
    </fieldset>
  )
}

function AddWay({ office, say }: PartProps): ReactElement {
  const t = useClashSettingsWords()
  const list = useId()
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const [minutes, setMinutes] = useState<number | ''>('')
  const placeOf = (text: string): ClashPlaceInput => {
    const words = text.trim()
    const room = office.rooms.nodes.find(({ name }) => name === words)
    return room ? { roomId: room.id } : { text: words }
  }
  const isReady = one.trim() !== '' && other.trim() !== '' && minutes !== ''
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (minutes === '') return
    const input = { officeId: office.id, one: placeOf(one), other: placeOf(other), minutes }
    if (!say(await carryOut(SetTravelMinutesDocument, input))) return
    setOne('')
    setOther('')
    setMinutes('')
  }
  const place = { list, maxLength: 500, placeholder: t('placeHint') }
  return (
    <form className={styles.adding} onSubmit={(event) => void add(event)}>
      <datalist id={list}>
        {office.rooms.nodes.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <TextInput
        label={t('one')}
        {...place}
        value={one}
        onChange={({ currentTarget }) => setOne(currentTarget.value)}
      />
      <TextInput
        label={t('other')}
        {...place}
        value={other}
        onChange={({ currentTarget }) => setOther(currentTarget.value)}
      />
      <Minutes label={t('minutes')} value={minutes} min={1} onChange={setMinutes} />
      <Button type="submit" variant="default" disabled={!isReady}>
        {t('add')}
      </Button>
    </form>
  )
}

function Outside({ office, say }: PartProps): ReactElement {
  const t = useClashSettingsWords()
  const present = office.clashSettings.outsideMinutes
  const [minutes, setMinutes] = useState<number | ''>(present)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (minutes === '') return
    say(await carryOut(SetTravelMinutesDocument, { officeId: office.id, minutes }))
  }
  return (
    <form className={styles.adding} onSubmit={(event) => void save(event)}>
      <Minutes label={t('outside')} value={minutes} min={0} onChange={setMinutes} />
      <Button type="submit" variant="default" disabled={minutes === '' || minutes === present}>
        {t('save')}
      </Button>
    </form>
  )
}

interface MinutesProps {
  label: string
  value: number | ''
  min: number
  onChange: (minutes: number | '') => void
}

function Minutes({ label, value, min, onChange }: MinutesProps): ReactElement {
  return (
    <NumberInput
      label={label}
      value={value}
      min={min}
      max={600}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      onChange={(given) => onChange(typeof given === 'number' ? given : '')}
    />
  )
}
