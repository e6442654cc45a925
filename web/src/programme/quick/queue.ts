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
  put: (lines: readonly { text: string; draft?: Draft | undefined }[]) => void
  again: (line: QueuedLine, more: Again) => void
  drop: (line: QueuedLine) => void
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

const refused = (code: string): RefusalLike => ({ code, message: '', field: null })

/** Adds lines one after the other while the next is being typed; refused ones stay until they are settled. */
export function useLineQueue(slot: Slot): LineQueue {
  const board = useBoard()
  const t = useItemWords()
  const act = useDo()
  const proposing = useProposing()
  const chain = useRef<Promise<void>>(Promise.resolve())
  const nextKey = useRef(0)
  const [lines, setLines] = useState<readonly QueuedLine[]>([])
  const [count, setCount] = useState({ done: 0, all: 0 })

  const settle = (line: QueuedLine, refusal: RefusalLike | undefined) => {
    if (refusal)
      setLines((all) => all.map((one) => (one.key === line.key ? { ...line, refusal } : one)))
    else setLines((all) => all.filter((one) => one.key !== line.key))
    setCount(({ done, all }) => ({ done: refusal ? done : done + 1, all }))
  }
  const add = async (line: QueuedLine, more: Again) => {
    const found = line.draft ? [line.draft] : await read(board, line.text, slot)
    if (typeof found === 'string') return settle(line, refused(found))
    const [draft, ...further] = found ?? []
    if (!draft) return settle(line, refused('UNREACHED'))
    const impossible = impossibleOf(draft)
    if (impossible) return settle(line, impossible)
    if (further.length > 0) put(further.map((one) => ({ text: one.title, draft: one })))
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
  const put: LineQueue['put'] = (typed) => {
    const added = typed.map(({ text, draft }) => ({ key: nextKey.current++, text, draft }))
    setLines((all) => [...all, ...added])
    setCount(({ done, all }) =>
      done === all ? { done: 0, all: added.length } : { done, all: all + added.length },
    )
    for (const line of added) enqueue(line)
  }
  return {
    lines,
    ...count,
    proposing,
    put,
    again: ({ refusal: _refusal, ...line }, more) => {
      setLines((all) => all.map((one) => (one.key === line.key ? line : one)))
      enqueue(line, more)
    },
    drop: (line) => {
      setLines((all) => all.filter((one) => one.key !== line.key))
      setCount(({ done, all }) => ({ done, all: all - 1 }))
    },
  }
}
