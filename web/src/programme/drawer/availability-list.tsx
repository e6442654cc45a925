import type { ReactElement, ReactNode } from 'react'
import { hourAt } from '../../time/dates.ts'
import type { Availability } from '../edit/availability.ts'
import { useBoard } from '../state/board.ts'
import { useEditWords } from '../words/edit.ts'
import { useFormWords } from '../words/form.ts'
import type { FormPartProps } from './draft.ts'
import styles from './drawer.module.css'

interface AvailabilityListProps extends FormPartProps {
  availability: Availability | undefined
  hasTime: boolean
}

/** Beside the time: every room and leader, free or what holds them; a press takes one into the form. */
export function AvailabilityList(props: AvailabilityListProps): ReactElement {
  const { availability, hasTime } = props
  const t = useFormWords()
  return (
    <section className={styles.availability} aria-label={t('availability')} aria-live="polite">
      {!hasTime && <p className={styles.soft}>{t('noTime')}</p>}
      {hasTime && !availability && <p className={styles.soft}>{t('asking')}</p>}
      {hasTime && availability && (
        <>
          <Rooms {...props} rooms={availability.rooms} />
          <Leaders {...props} leaders={availability.leaders} />
        </>
      )}
    </section>
  )
}

function Rooms({
  rooms,
  draft,
  onChange,
}: FormPartProps & { rooms: Availability['rooms'] }): ReactElement {
  const t = useFormWords()
  const edit = useEditWords()
  const { zone } = useBoard().office()
  return (
    <div>
      <h3>{t('rooms')}</h3>
      <ul>
        {rooms.map(({ room, isFree, by, from, until, minutesMissing: minutes }) => {
          const hours = from && until ? `${hourAt(from, zone)}–${hourAt(until, zone)} ` : ''
          const wish = isFree ? {} : { ifTaken: 'WISH' as const }
          return (
            <Entry
              key={room.id}
              name={room.name}
              isFree={isFree}
              isChosen={draft.place.roomId === room.id}
              says={
                minutes !== null
                  ? edit('roomUnready', { minutes })
                  : isFree
                    ? t('free')
                    : `${hours}${by ?? edit('somebody')}`
              }
              onChoose={() => onChange({ place: { label: room.name, roomId: room.id, ...wish } })}
            />
          )
        })}
      </ul>
    </div>
  )
}

function Leaders({
  leaders,
  draft,
  onChange,
}: FormPartProps & { leaders: Availability['leaders'] }): ReactElement {
  const t = useFormWords()
  const edit = useEditWords()
  return (
    <div>
      <h3>{t('leaders')}</h3>
      <ul>
        {leaders.map(({ person, isFree, by, time, minutesMissing: minutes }) => {
          const isChosen = draft.parties.some(({ personId }) => personId === person.id)
          const chair = { role: 'CHAIRS' as const, label: person.label, personId: person.id }
          return (
            <Entry
              key={person.id}
              name={person.label}
              isFree={isFree}
              isChosen={isChosen}
              says={
                isFree
                  ? t('freePerson')
                  : [
                      minutes !== null && edit('onTheWay', { minutes }),
                      time,
                      by ?? edit('somebody'),
                    ]
                      .filter(Boolean)
                      .join(' ')
              }
              onChoose={() => {
                if (!isChosen) onChange({ parties: [...draft.parties, chair] })
              }}
            />
          )
        })}
      </ul>
    </div>
  )
}

interface EntryProps {
  name: string
  isFree: boolean
  isChosen: boolean
  says: ReactNode
  onChoose: () => void
}

function Entry({ name, isFree, isChosen, says, onChoose }: EntryProps): ReactElement {
  return (
    <li>
      <button type="button" data-free={isFree} aria-pressed={isChosen} onClick={onChoose}>
        <span>{name}</span> <small>{says}</small>
      </button>
    </li>
  )
}
