import { ActionIcon } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useEffect } from 'react'
import { useQuery } from 'urql'
import type { OwnOffice, Viewer } from '../access/session.tsx'
import { stepTypes } from '../calendar/first-steps.ts'
import {
  DemoOfferedDocument,
  FirstStepsDocument,
  type FirstStepsQuery,
} from '../graphql.generated.ts'
import { useAnnounce } from '../parts/announce.tsx'
import { Icon } from '../parts/icons.tsx'
import { paths } from '../paths.ts'
import { weeksAfter } from '../programme/model/days.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import styles from './demo.module.css'
import { keepSteps, useStepsKept } from './steps-kept.ts'
import { useStepWords } from './steps-words.ts'

type Facts = NonNullable<NonNullable<FirstStepsQuery['office']>['firstSteps']>

const steps = ['people', 'rooms', 'import', 'release', 'coming', 'phone'] as const

type StepName = (typeof steps)[number]

function isDone(step: StepName, facts: Facts): boolean {
  switch (step) {
    case 'people':
      return facts.hasPeople
    case 'rooms':
      return facts.hasRooms
    case 'import':
      return facts.hasImported || facts.hasReleased
    case 'release':
      return facts.hasReleased
    case 'coming':
      return facts.hasComing
    case 'phone':
      return facts.hasLink
  }
}

// An office at work is between two releases every week, so a week to come is not among what makes it a new one.
const areAllTaken = (facts: Facts): boolean =>
  steps.every((step) => step === 'coming' || isDone(step, facts))

/**
 * The first steps of a new office for those who set it up, ticked by what the office has. They are asked for until all are
 * taken or the viewer has put them away. A demonstration has steps of its own.
 */
export function FirstSteps({ viewer }: { viewer: Viewer }): ReactElement | null {
  const { office } = viewer
  const kept = useStepsKept(viewer)
  const [{ data: known }] = useQuery({ query: DemoOfferedDocument })
  const isAsked = office.maySetUp && kept === 'shown' && known?.installation.demo === null
  const [{ data }] = useQuery({
    query: FirstStepsDocument,
    variables: { officeId: office.id },
    requestPolicy: 'cache-and-network',
    context: stepTypes,
    pause: !isAsked,
  })
  const facts = data?.office?.firstSteps
  const isOver = facts !== undefined && facts !== null && areAllTaken(facts)
  useEffect(() => {
    if (isOver) keepSteps(viewer, 'done')
  }, [isOver, viewer])
  if (!isAsked || !facts || isOver) return null
  return <StepList viewer={viewer} facts={facts} />
}

function StepList({ viewer, facts }: { viewer: Viewer; facts: Facts }): ReactElement {
  const t = useStepWords()
  const announce = useAnnounce()
  const done = steps.filter((step) => isDone(step, facts)).length
  const hide = () => {
    keepSteps(viewer, 'hidden')
    announce(t('hidden'))
  }
  return (
    <section className={styles.strip} aria-labelledby="first-steps">
      <div className={styles.head}>
        <h2 id="first-steps">
          {t('title')} <small>({t('count', { done, all: steps.length })})</small>
        </h2>
        <ActionIcon variant="subtle" color="gray" aria-label={t('hide')} onClick={hide}>
          <Icon name="close" />
        </ActionIcon>
      </div>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <Step
            key={step}
            step={step}
            number={index + 1}
            isDone={isDone(step, facts)}
            place={placeOf(step, viewer.office, facts)}
          />
        ))}
      </ol>
      {!facts.hasImported && !facts.hasReleased && <p className={styles.note}>{t('hint')}</p>}
    </section>
  )
}

type Place = { to: string; search?: { release: 'now' } }

interface StepProps {
  step: StepName
  number: number
  isDone: boolean
  place: Place | undefined
}

function Step({ step, number, isDone: isTaken, place }: StepProps): ReactElement {
  const t = useStepWords()
  return (
    <li data-done={isTaken}>
      <span className={styles.number} aria-hidden="true">
        {isTaken ? <Icon name="done" size={14} /> : number}
      </span>
      <span>
        {place ? <Link {...place}>{t(step)}</Link> : t(step)}
        {isTaken && <span className="unseen"> ({t('done')})</span>}
      </span>
    </li>
  )
}

// Undefined where the viewer can't do it, or there is nothing to do it with.
function placeOf(step: StepName, office: OwnOffice, facts: Facts): Place | undefined {
  const now = weekFromText(office.today, 0)
  const drafted = facts.unreleasedFrom ? weekFromText(facts.unreleasedFrom, 0) : undefined
  switch (step) {
    case 'people':
    case 'rooms':
      return { to: paths.settings(office.id, step) }
    case 'import':
      return office.mayImport ? { to: paths.import(office.id) } : undefined
    case 'release':
      return office.mayImport && drafted
        ? { to: paths.week(office.id, weekCode(drafted)), search: { release: 'now' } }
        : undefined
    case 'coming':
      return office.mayImport && now
        ? { to: paths.week(office.id, weekCode(weeksAfter(now, 1))) }
        : undefined
    case 'phone':
      return { to: paths.links(office.id) }
  }
}
