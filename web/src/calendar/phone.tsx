import { Link } from '@tanstack/react-router'
import { type ReactElement, useMemo } from 'react'
import { useQuery } from 'urql'
import { useViewer } from '../access/session.tsx'
import {
  FeedOnPhoneDocument,
  FirstStepsDocument,
  type PhoneEventFragment,
} from '../graphql.generated.ts'
import { paths } from '../paths.ts'
import { weeksAfter } from '../programme/model/days.ts'
import { useDayWords } from '../release/day-words.ts'
import { byDay } from '../release/pending.ts'
import { dateAt, hourAt } from '../time/dates.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { stepTypes } from './first-steps.ts'
import styles from './links.module.css'
import { useLinkWords } from './words.ts'

const phoneTypes = { additionalTypenames: ['Feed', 'Release'] }

/** A drawn phone that lists what one of the viewer's links shows now, as a calendar would. */
export function Phone({ feedId, name }: { feedId: string; name: string }): ReactElement {
  const { office } = useViewer()
  const [{ data }] = useQuery({
    query: FeedOnPhoneDocument,
    variables: { officeId: office.id },
    requestPolicy: 'cache-and-network',
    context: phoneTypes,
  })
  const events = data?.office?.feeds.nodes.find(({ id }) => id === feedId)?.upcoming
  return <PhoneWith name={name} events={events} />
}

/** The phone itself; without events they are still being fetched. */
export function PhoneWith({
  name,
  events,
}: {
  name: string
  events: readonly PhoneEventFragment[] | undefined
}): ReactElement {
  const t = useLinkWords()
  const { office } = useViewer()
  return (
    <figure className={styles.phoneFigure}>
      <div className={styles.phone}>
        <div className={styles.phoneTop}>{name}</div>
        {events ? (
          <PhoneDays events={events} zone={office.zone} />
        ) : (
          <p role="status">{t('phoneLoading')}</p>
        )}
      </div>
      <figcaption>{t('phone', { name })}</figcaption>
    </figure>
  )
}

function PhoneDays({
  events,
  zone,
}: {
  events: readonly PhoneEventFragment[]
  zone: string
}): ReactElement {
  const dayWords = useDayWords()
  const days = useMemo(() => {
    const dated = events.map((event) => ({
      ...event,
      day: event.day ?? (event.from ? dateAt(event.from, zone) : null),
    }))
    return byDay(dated)
  }, [events, zone])
  if (days.length === 0) return <EmptyPhone />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, so keys must reach it
    <div className={styles.phoneDays} tabIndex={0}>
      {days.map(({ day, things }) => (
        <section key={day}>
          <h4>{day && dayWords(day)}</h4>
          <ul>
            {things.map((event) => (
              <PhoneEvent key={`${event.uid} ${event.from}`} event={event} zone={zone} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

// Why there is nothing, for those who can do something about it, and where.
function EmptyPhone(): ReactElement {
  const t = useLinkWords()
  const { office } = useViewer()
  const now = weekFromText(office.today, 0)
  const [{ data }] = useQuery({
    query: FirstStepsDocument,
    variables: { officeId: office.id },
    context: stepTypes,
    pause: !office.maySetUp,
  })
  const steps = data?.office?.firstSteps
  const why = steps ? (steps.hasReleased ? 'phonePast' : 'phoneUnreleased') : 'phoneEmpty'
  return (
    <>
      <p>{t(why)}</p>
      {steps && now && (
        <p className={styles.phoneWays}>
          <Link to={paths.week(office.id, weekCode(now))}>{t('thisWeek')}</Link>
          <Link to={paths.week(office.id, weekCode(weeksAfter(now, 1)))}>{t('nextWeek')}</Link>
        </p>
      )}
    </>
  )
}

function PhoneEvent({ event, zone }: { event: PhoneEventFragment; zone: string }): ReactElement {
  const t = useLinkWords()
  const { from, until, summary, location, isCancelled } = event
  const time = from ? [from, until].filter((at) => at !== null) : []
  return (
    <li data-cancelled={isCancelled}>
      <span className={styles.phoneTime}>
        {time.length > 0 ? time.map((at) => hourAt(at, zone)).join('–') : t('allDay')}
      </span>
      <span>
        {isCancelled ? <s>{summary}</s> : summary}
        {isCancelled && <span className="unseen"> ({t('cancelled')})</span>}
        {location && <small>{location}</small>}
      </span>
    </li>
  )
}
