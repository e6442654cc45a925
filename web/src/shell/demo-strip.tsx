import { ActionIcon, Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { Viewer } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { paths } from '../paths.ts'
import styles from './demo.module.css'
import { DemoReset } from './demo-reset.tsx'
import { type DemoState, type DemoStep, demoSteps, hideDemo, useDemo } from './demo-steps.ts'
import { useDemoWords } from './demo-words.ts'

// Known before the first drawing, so that the page below does not jump.
const mediaNow = { getInitialValueInEffect: false }

/** The five steps of the demonstration above every page; nothing in a real installation. */
export function DemoStrip({ viewer }: { viewer: Viewer }): ReactElement | null {
  const t = useDemoWords()
  const demo = useDemo(viewer)
  const isNarrow = useMediaQuery('(max-width: 800px)', undefined, mediaNow) ?? false
  const [isUnfolded, setUnfolded] = useState(false)
  if (demo === undefined) return null
  if (demo.isHidden) {
    return (
      <div className={styles.hidden}>
        <Button variant="subtle" size="compact-xs" onClick={() => hideDemo(false)}>
          {t('show')}
        </Button>
      </div>
    )
  }
  const isShown = !isNarrow || isUnfolded
  return (
    <section className={styles.strip} aria-labelledby="demo-steps">
      <div className={styles.head}>
        <h2 id="demo-steps">
          {isNarrow ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={isUnfolded}
              onClick={() => setUnfolded(!isUnfolded)}
            >
              <Icon name={isUnfolded ? 'up' : 'down'} size={16} />
              {t('titleShort', { done: demoSteps.filter(demo.isDone).length })}
            </button>
          ) : (
            t('title')
          )}
        </h2>
        {isShown && <DemoReset />}
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('hide')}
          onClick={() => hideDemo(true)}
        >
          <Icon name="close" />
        </ActionIcon>
      </div>
      {isShown && (
        <ol className={styles.steps}>
          {demoSteps.map((step, index) => (
            <Step key={step} step={step} number={index + 1} demo={demo} />
          ))}
        </ol>
      )}
      {isShown && !demo.mayEdit && <p className={styles.note}>{t('readerOnly')}</p>}
    </section>
  )
}

interface StepProps {
  step: DemoStep
  number: number
  demo: DemoState
}

function Step({ step, number, demo }: StepProps): ReactElement {
  const t = useDemoWords()
  const isDone = demo.isDone(step)
  const isOpen = demo.mayDo(step)
  return (
    <li data-done={isDone}>
      <span className={styles.number} aria-hidden="true">
        {isDone ? <Icon name="done" size={14} /> : number}
      </span>
      <span>
        {isOpen ? <Link {...placeOf(step, demo)}>{t(step)}</Link> : t(step)}
        {isDone && <span className="unseen"> ({t('done')})</span>}
        {step === 'import' && isOpen && (
          <a className={styles.sample} href={paths.demoSample()} download>
            {t('sample')}
          </a>
        )}
      </span>
    </li>
  )
}

function placeOf(step: DemoStep, { officeId, week, nextWeek }: DemoState) {
  switch (step) {
    case 'import':
      return { to: paths.import(officeId, nextWeek) }
    case 'clash':
      return { to: paths.week(officeId, nextWeek), search: { show: 'clash' } }
    case 'release':
      return { to: paths.week(officeId, nextWeek), search: { release: 'now' } }
    case 'read':
      return { to: paths.releases(officeId, week) }
    case 'phone':
      return { to: paths.links(officeId) }
  }
}
