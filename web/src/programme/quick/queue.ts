import { useRef, useState } from 'react'
import { client, isRefusal, type RefusalLike } from '../../api.ts'
import { ReadLineDocument } from '../../graphql.generated.ts'
import type { Slot } from '../model/rows.ts'
import { addAct } from '../state/acts.ts'
import { type Again, type Board, useBoard } from '../state/board.ts'
import { withoutAct } from '../state/troubles.ts'
import { useDo } from '../state/use-do.ts'
import { useItemWords } from '../words/item.ts'
import { addInput, type Draft, draftsOf, impossibleOf } from './draft.ts'
import { type Proposing, preparedBy, useProposing } from './proposing.tsx'

/** A line on its way into the programme, or refused. */
export interface QueuedLine {
  key: number
  text: string
  /** The half-day into which it was typed. */
  slot: Slot
  draft?: Draft | undefined
  refusal?: RefusalLike & { __typename?: string }
}

/** The lines under way, how far they are, and what can be done with them. */
export interface LineQueue {
  lines: readonly QueuedLine[]
  /** The stage in which the lines begin, and their unit. */
  proposing: Proposing
  done: number
  all: number
  put: (lines: readonly { text: string; draft?: Draft | undefined }[], slot: Slot) => void
  again: (line: QueuedLine, more: Again) => void
  drop: (line: QueuedLine) => void
  /** Keeps a line that was not finished among the refused ones, to make room for another. */
  setAside: (text: string, slot: Slot) => void
}

async function read(
  board: Board,
  text: string,
  slot: Slot,
): Promise<Draft[] | 'ABOUT_ITEM' | undefined> {
  const { id: officeId } = board.office()
  const { year, week } = board.programme()
  const answer = await client
    .query(ReadLineDocument, { officeId, text, day: slot.day, year, week })
    .toPromise()
  const reading = answer.data?.office?.readLine
  // A line that calls off or moves an item is no item of its own; it is settled where it can be chosen which is meant.
  if (reading?.verb) return 'ABOUT_ITEM'
  return reading ? draftsOf(reading, slot) : undefined
}

/** A draft as a line that need not be read again. */
export const asLine = (draft: Draft): { text: string; draft: Draft } => ({
  text: draft.title,
  draft,
})

const refused = (code: string): RefusalLike => ({ code, message: '', field: null })

/** The lines themselves, and how far they are. */
function useQueued() {
  const nextKey = useRef(0)
  const [lines, setLines] = useState<readonly QueuedLine[]>([])
  const [count, setCount] = useState({ done: 0, all: 0 })
  const more = ({ done, all }: typeof count, by: number) =>
    done === all ? { done: 0, all: by } : { done, all: all + by }
  return {
    lines,
    ...count,
    join: (typed: readonly Omit<QueuedLine, 'key'>[]): QueuedLine[] => {
      const added = typed.map((line) => ({ ...line, key: nextKey.current++ }))
      setLines((all) => [...all, ...added])
      setCount((known) => more(known, added.length))
      return added
    },
    change: (line: QueuedLine) =>
      setLines((all) => all.map((one) => (one.key === line.key ? line : one))),
    leave: ({ key }: QueuedLine, isDone: boolean) => {
      setLines((all) => all.filter((one) => one.key !== key))
      setCount(({ done, all }) => (isDone ? { done: done + 1, all } : { done, all: all - 1 }))
    },
  }
}

/**
 * Adds lines one after the other while the next is being typed. Refused ones stay until they are settled, whether the field
 * they were typed into still stands open or not.
 */
export function useLineQueue(): LineQueue {
  const board = useBoard()
  const t = useItemWords()
  const act = useDo()
  const proposing = useProposing()
  const chain = useRef<Promise<void>>(Promise.resolve())
  const { join, change, leave, ...queued } = useQueued()

  const settle = (line: QueuedLine, refusal: RefusalLike | undefined) => {
    if (!refusal) return leave(line, true)
    change({ ...line, refusal })
    // Where no field stands open, the next one is opened where the line was meant to go.
    board.store.set(({ typing }) => (typing ? {} : { left: line.slot }))
  }
  const add = async (line: QueuedLine, more: Again) => {
    const found = line.draft ? [line.draft] : await read(board, line.text, line.slot)
    if (typeof found === 'string') return settle(line, refused(found))
    const [draft, ...further] = found ?? []
    if (!draft) return settle(line, refused('UNREACHED'))
    const impossible = impossibleOf(draft)
    if (impossible) return settle(line, impossible)
    if (further.length > 0) put(further.map(asLine), line.slot)
    const { id: officeId } = board.office()
    const { year, week } = board.programme()
    const input = addInput(preparedBy(draft, proposing.unit), { officeId, year, week })
    const adding = addAct(input, t('done.add', { title: draft.title }))
    const outcome = await act(adding, more)
    // The refusal is settled beside the line, not on the board.
    if (isRefusal(outcome)) board.store.set((state) => withoutAct(state, adding))
    settle({ ...line, draft }, isRefusal(outcome) ? outcome : undefined)
  }
  const enqueue = (line: QueuedLine, more: Again = {}) => {
    chain.current = chain.current.then(() => add(line, more))
  }
  const put: LineQueue['put'] = (typed, slot) => {
    for (const line of join(typed.map((one) => ({ ...one, slot })))) enqueue(line)
  }
  return {
    ...queued,
    proposing,
    put,
    again: ({ refusal: _refusal, ...line }, more) => {
      change(line)
      enqueue(line, more)
    },
    drop: (line) => leave(line, false),
    setAside: (text, slot) => void join([{ text, slot, refusal: refused('UNFINISHED') }]),
  }
}
