import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Filter } from './model/filters.ts'
import { halfDayAt, showSlot } from './model/now.ts'
import { useBoard } from './state/board.ts'
import { focusCell } from './table/focus.ts'

/** Opens the release dialog once for an address with `release=now`; afterwards it is the week's plain address again. */
export function AskedToRelease({ filter }: { filter: Filter }): null {
  const { store } = useBoard()
  const navigate = useNavigate()
  useEffect(() => {
    store.set(() => ({ releasing: {} }))
    void navigate({ to: '.', search: { ...filter }, replace: true, resetScroll: false })
  }, [store, navigate, filter])
  return null
}

/** Leads once to the row of an address with `item`. */
export function AskedForItem({ id, filter }: { id: string; filter: Filter }): null {
  const navigate = useNavigate()
  useEffect(() => {
    focusCell(id, 'title')
    void navigate({ to: '.', search: { ...filter }, replace: true, resetScroll: false })
  }, [id, navigate, filter])
  return null
}

/** Leads once to the day of an address with `at`: a date, or `now` for the present half-day. */
export function AskedForDay({ at, filter }: { at: string; filter: Filter }): null {
  const { office } = useBoard()
  const navigate = useNavigate()
  useEffect(() => {
    const { today, zone } = office()
    if (at === 'now') showSlot(today, halfDayAt(new Date().toISOString(), zone))
    else showSlot(at)
    void navigate({ to: '.', search: { ...filter }, replace: true, resetScroll: false })
  }, [at, office, navigate, filter])
  return null
}

const isPhone = (): boolean => window.matchMedia('(max-width: 800px)').matches

/** Opens the present week on a phone at the present half-day, unless the address asked for something. */
export function OpensAtNow({ isAsked }: { isAsked: boolean }): null {
  const { office, programme } = useBoard()
  const first = useRef(true)
  useEffect(() => {
    const isFirst = first.current
    first.current = false
    const { today, zone } = office()
    const isThisWeek = programme().days.some(({ date }) => date === today)
    if (!isFirst || isAsked || !isThisWeek || !isPhone()) return
    showSlot(today, halfDayAt(new Date().toISOString(), zone))
  }, [office, programme, isAsked])
  return null
}
