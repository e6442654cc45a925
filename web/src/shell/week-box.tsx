import { useNavigate, useParams } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactElement, type SubmitEvent, useRef, useState } from 'react'
import { useViewer } from '../access/session.tsx'
import { Icon } from '../parts/icons.tsx'
import { useShortcut } from '../parts/shortcuts.tsx'
import { paths } from '../paths.ts'
import { mondayOf, weekOfDay } from '../programme/model/days.ts'
import { type NamedWeek, weekFromWords } from '../time/week-words.ts'
import { weekCode, weekFromText } from '../time/weeks.ts'
import { type Found, type Hit, useFound } from './use-found.ts'
import styles from './week-box.module.css'
import { hitId, WeekBoxList } from './week-box-list.tsx'
import { useWeekBoxWords } from './week-box-words.ts'

/** The field that leads to any week or day of the office by its words, or to an item of a near week by its. */
export function WeekBox(): ReactElement {
  const t = useWeekBoxWords()
  const field = useRef<HTMLInputElement>(null)
  const box = useBox(field)
  const { typed, reading, found, at, isWrong, isOpen } = box
  const hits = hitsOf(found)
  useShortcut('g', t('keyBox'), () => field.current?.focus())
  return (
    <form
      className={styles.weekBox}
      onSubmit={box.submit}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) box.close()
      }}
    >
      <Icon name="search" size={16} />
      <input
        ref={field}
        role="combobox"
        aria-label={t('label')}
        title={t('hint')}
        placeholder={t('placeholder')}
        autoComplete="off"
        enterKeyHint="go"
        maxLength={100}
        value={typed}
        aria-expanded={isOpen && hits.length > 0}
        aria-controls="week-hits"
        aria-activedescendant={isOpen && hits[at] ? hitId(at) : undefined}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'week-wrong' : undefined}
        onChange={(event) => box.type(event.currentTarget.value)}
        onFocus={box.open}
        onKeyDown={box.onKeys}
      />
      {isWrong && (
        <p id="week-wrong" role="alert">
          {t('impossible', { text: typed.trim() })}
        </p>
      )}
      {isOpen && reading === 'words' && (
        <WeekBoxList words={typed.trim()} found={found} at={at} onPick={box.pick} />
      )}
    </form>
  )
}

const hitsOf = (found: Found | undefined): readonly Hit[] =>
  found === undefined || found.hits === 'failed' ? [] : found.hits

/** The days around which items are looked for: those of the week on the page, else the present ones. */
function useDayAround(): string {
  const { office } = useViewer()
  const { week: code } = useParams({ strict: false })
  const week = code === undefined ? undefined : weekFromText(code, 0)
  if (week === undefined) return office.today
  const thisWeek = weekOfDay(office.today)
  return thisWeek && weekCode(thisWeek) === weekCode(week) ? office.today : mondayOf(week)
}

function useGo(): { toWeek: (named: NamedWeek) => void; toItem: (hit: Hit) => void } {
  const navigate = useNavigate()
  const { office } = useViewer()
  return {
    toWeek: ({ week, day }) => {
      const at = day === office.today ? 'now' : day
      const to = paths.week(office.id, weekCode(week))
      void navigate({ to, search: at === undefined ? {} : { at } })
    },
    toItem: ({ id, day }) => {
      const week = weekOfDay(day)
      if (week) void navigate({ to: paths.week(office.id, weekCode(week)), search: { item: id } })
    },
  }
}

/** Gives what stands in the box, what it means, and what its keys do. */
function useBox(field: { current: HTMLInputElement | null }) {
  const { office } = useViewer()
  const go = useGo()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [isWrong, setWrong] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const reading = typed.trim() === '' ? undefined : weekFromWords(typed, office.today)
  const words = isOpen && reading === 'words' ? typed.trim() : undefined
  const { found, again } = useFound({ officeId: office.id, around: useDayAround(), words })
  const type = (text: string) => {
    setTyped(text)
    setAt(0)
    setWrong(false)
    setOpen(true)
  }
  const leave = () => {
    type('')
    setOpen(false)
    field.current?.blur()
  }
  const pick = (hit: Hit) => {
    leave()
    go.toItem(hit)
  }
  const hits = hitsOf(found)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (reading === undefined) return
    if (reading === 'impossible') return setWrong(true)
    if (reading === 'words') {
      const hit = hits[at]
      if (hit) return pick(hit)
      setOpen(true)
      return again()
    }
    leave()
    go.toWeek(reading)
  }
  const onKeys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return leave()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || hits.length === 0) return
    event.preventDefault()
    setAt((at + step + hits.length) % hits.length)
  }
  const open = () => setOpen(true)
  const close = () => setOpen(false)
  return { typed, reading, found, at, isWrong, isOpen, type, submit, onKeys, pick, open, close }
}
