import type { ItemField } from '../../graphql.generated.ts'
import type { Tone } from '../../parts/tone.ts'
import { clockAt, shortDate, weekdayOf } from '../../time/dates.ts'
import type { Week } from '../../time/weeks.ts'
import type { useBoardWords } from '../words/board.ts'
import type { useItemWords } from '../words/item.ts'
import { weekOfDay } from './days.ts'
import type { Item } from './rows.ts'

/** A short word on a row; `hint` tells more on pointing. */
export interface RowMark {
  key: string
  tone: Tone
  text: string
  hint?: string
  /** The week to which it leads, where the item is edited. */
  week?: Week
}

/** The texts and the zone with which marks are written. */
export interface MarkWords {
  t: ReturnType<typeof useItemWords>
  board: ReturnType<typeof useBoardWords>
  zone: string
  /** Before the first release all is new, and nothing is marked so. */
  isFirst: boolean
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const changeTones: Record<NonNullable<Item['change']>['kind'], Tone> = {
  ADDED: 'added',
  CHANGED: 'changed',
  MOVED: 'changed',
  POSTPONED: 'cancelled',
  CANCELLED: 'cancelled',
  RESTORED: 'added',
}

/** `thứ Năm` for a date. */
export function dayName(
  date: string,
  board: MarkWords['board'],
  form: 'day' | 'short' = 'day',
): string {
  return board(`${form}.${weekdays[weekdayOf(date) - 1] ?? 1}`)
}

/** `T5 26/11` for a date. */
export function datedDay(date: string, board: MarkWords['board']): string {
  return `${dayName(date, board, 'short')} ${shortDate(date)}`
}

function changeMark(item: Item, { t, zone, isFirst }: MarkWords): RowMark[] {
  const { change } = item
  if (change === null || (isFirst && change.kind === 'ADDED')) return []
  const fields = [...new Set(change.fields.map(({ field }) => t(`field.${field}`)))].join(', ')
  const hint = t('changed.by', {
    authors: change.authors.join(', '),
    at: clockAt(change.changedAt, zone),
  })
  const { kind } = change
  if (kind === 'MOVED' && (item.movedTo || item.movedFrom)) return []
  const before = change.fields.find(({ field }) => field === 'DAY')?.before
  const moved = kind === 'MOVED' && before ? t('movedDay', { before }) : undefined
  const text = moved ?? (kind === 'CHANGED' ? t('change.CHANGED', { fields }) : t(`change.${kind}`))
  return [{ key: 'change', tone: changeTones[change.kind], text, hint }]
}

function standingMarks(item: Item, { t, board }: MarkWords): RowMark[] {
  const found: RowMark[] = []
  if (item.isStruck && item.movedTo) {
    const day = dayName(item.movedTo, board)
    found.push({
      key: 'to',
      tone: 'changed',
      text: t('movedTo', { day, date: shortDate(item.movedTo) }),
    })
  }
  if (item.continuesFrom) {
    const day = dayName(item.continuesFrom, board, 'short')
    const week = weekOfDay(item.continuesFrom)
    found.push({
      key: 'continues',
      tone: 'info',
      text: t('continues', { day, date: shortDate(item.continuesFrom) }),
      hint: t('continuesWhy'),
      ...(week && { week }),
    })
  }
  if (item.status === 'POSTPONED')
    found.push({ key: 'status', tone: 'cancelled', text: t('postponed') })
  if (item.status === 'CANCELLED')
    found.push({ key: 'status', tone: 'cancelled', text: t('cancelled') })
  if (item.status === 'TENTATIVE')
    found.push({ key: 'status', tone: 'neutral', text: t('tentative') })
  if (item.stage === 'PROPOSED') found.push({ key: 'stage', tone: 'info', text: t('proposed') })
  if (item.stage === 'DECLINED')
    found.push({ key: 'stage', tone: 'cancelled', text: t('declined') })
  if (item.movedFrom) {
    const week = weekOfDay(item.movedFrom)?.number ?? ''
    found.push({
      key: 'from',
      tone: item.change ? 'changed' : 'neutral',
      text: t('movedFrom', { week }),
    })
  }
  return found
}

function restMarks(item: Item, { t }: MarkWords): RowMark[] {
  const found: RowMark[] = []
  if (item.secrecy !== 'NORMAL')
    found.push({ key: 'secrecy', tone: 'cancelled', text: t(`secrecy.${item.secrecy}`) })
  if (item.waitsForOtherWeek)
    found.push({ key: 'week', tone: 'warning', text: t('waitsForOtherWeek') })
  if (item.isRecordedAfterwards)
    found.push({ key: 'after', tone: 'neutral', text: t('recordedAfterwards') })
  return found
}

/** The marks of a row, what happened to it first. A status that says the same as the change is not said twice. */
export function marksOf(item: Item, words: MarkWords): RowMark[] {
  const isSaid = item.change?.kind === 'POSTPONED' || item.change?.kind === 'CANCELLED'
  const standing = standingMarks(item, words).filter(({ key }) => key !== 'status' || !isSaid)
  return [...changeMark(item, words), ...standing, ...restMarks(item, words)]
}

/** The colour of a row's edge; none when nothing happened to it, or all of the week is new. */
export function edgeOf(item: Item, isFirst: boolean): Tone | undefined {
  if (item.clashes.some(({ severity }) => severity === 'BLOCKS')) return 'blocked'
  if (item.change === null || (isFirst && item.change.kind === 'ADDED')) return undefined
  return changeTones[item.change.kind]
}

/** The value of a field before the pending change; undefined when it did not change, or the whole item is new. */
export function beforeOf(item: Item, field: ItemField): string | undefined {
  if (item.change === null || item.change.kind === 'ADDED') return undefined
  return item.change.fields.find((change) => change.field === field)?.before
}
