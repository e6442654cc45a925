import { useRef, useState } from 'react'
import { client } from '../../api.ts'
import {
  type PastedLineKind,
  ReadLinesDocument,
  type ReadLinesQuery,
} from '../../graphql.generated.ts'
import { addDays, daysBetween } from '../model/days.ts'
import type { Slot } from '../model/rows.ts'
import { useBoard } from '../state/board.ts'
import { type Draft, draftsOf, isDayLike, linesOf } from './draft.ts'

type Read = NonNullable<NonNullable<ReadLinesQuery['office']>['readLines']>[number]

/** A pasted line that waits: an item with its drafts, or a heading. */
export interface PastedLine {
  key: number
  text: string
  kind: PastedLineKind
  /** The day that the server read; null: no heading above names one that there is. */
  day: string | null
  warnings: readonly string[]
  /** A line that asks to do something with an item has none. */
  drafts: readonly Draft[]
}

/** The pasted lines that wait to be added, and what can be done with them. */
export interface Pasted {
  lines: readonly PastedLine[]
  state: 'idle' | 'reading' | 'failed' | 'tooMany'
  paste: (text: string, slot: Slot) => void
  retry: () => void
  /** Gives a line, or the lines below a heading, another day. */
  choose: (line: PastedLine, day: string) => void
  drop: (line: PastedLine) => void
  /** Takes the lines that have a day out of the waiting ones. */
  take: () => readonly PastedLine[]
  clear: () => void
}

const mostLines = 200

/** Reads a pasted text on the server, so that each line stands under the day of its heading before anything is saved. */
export function usePasted(): Pasted {
  const board = useBoard()
  const [lines, setLines] = useState<readonly PastedLine[]>([])
  const [state, setState] = useState<Pasted['state']>('idle')
  const last = useRef<{ text: string; slot: Slot }>(undefined)
  const nextKey = useRef(0)
  const paste = async (text: string, slot: Slot) => {
    last.current = { text, slot }
    if (linesOf(text).length > mostLines) return setState('tooMany')
    setState('reading')
    const { id: officeId } = board.office()
    const { year, week } = board.programme()
    const variables = { officeId, text, day: slot.day, year, week }
    const { data } = await client.query(ReadLinesDocument, variables).toPromise()
    const read = data?.office?.readLines
    setState(read ? 'idle' : 'failed')
    const added = read?.map((line) => pastedLine(line, nextKey.current++, slot)) ?? []
    setLines((all) => [...all, ...added])
  }
  const isReady = (line: PastedLine) => line.kind === 'ITEM' && line.day !== null
  return {
    lines,
    state,
    paste: (text, slot) => void paste(text, slot),
    retry: () => {
      if (last.current) void paste(last.current.text, last.current.slot)
    },
    choose: (line, day) =>
      setLines((all) =>
        line.kind === 'DAY'
          ? withDay(all, line, day)
          : all.map((one) => (one.key === line.key ? onDay(one, day) : one)),
      ),
    drop: (line) => setLines((all) => all.filter((one) => one.key !== line.key)),
    take: () => {
      const left = lines.filter((line) => !isReady(line))
      setLines(left.some(({ kind }) => kind === 'ITEM') ? left : [])
      return lines.filter(isReady)
    },
    clear: () => {
      setLines([])
      setState('idle')
    },
  }
}

function pastedLine(line: Read, key: number, slot: Slot): PastedLine {
  const { text, kind, day, halfDay, warnings, reading } = line
  const under = { ...slot, day: day ?? slot.day, halfDay: halfDay ?? slot.halfDay }
  const drafts =
    reading && !reading.verb ? draftsOf({ ...reading, meant: [], newTime: null }, under) : []
  return { key, text, kind, day, warnings, drafts }
}

/** The lines with another day for a heading and for those below it, up to the next heading, that had no day of their own. */
function withDay(
  lines: readonly PastedLine[],
  heading: PastedLine,
  day: string,
): readonly PastedLine[] {
  const from = lines.findIndex(({ key }) => key === heading.key)
  const next = lines.findIndex(
    ({ kind, day: own }, at) => at > from && kind === 'DAY' && own !== heading.day,
  )
  return lines.map((line, at) => {
    const isBelow = at >= from && (next < 0 || at < next) && line.day === heading.day
    return isBelow ? onDay(line, day) : line
  })
}

// Whoever chooses the day has settled one that there is not; several days keep their number.
function onDay(line: PastedLine, day: string): PastedLine {
  const drafts = line.drafts.map((draft): Draft => {
    const { time, impossible } = draft
    const length = time.endsOn && line.day ? daysBetween(line.day, time.endsOn) : 0
    return {
      ...draft,
      day,
      time: time.endsOn ? { ...time, endsOn: addDays(day, length) } : time,
      impossible: impossible.filter((words) => !isDayLike(words)),
    }
  })
  return { ...line, day, drafts }
}
