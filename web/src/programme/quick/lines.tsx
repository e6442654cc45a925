import { createContext, type ReactElement, type ReactNode, useContext, useState } from 'react'
import { corrected, type Draft } from './draft.ts'
import { type Pasted, usePasted } from './pasted.ts'
import { type LineQueue, useLineQueue } from './queue.ts'

/** The line in the field, with the parts that were corrected since it was read. */
export interface Typed {
  text: string
  corrections: Partial<Draft>
  setText: (text: string) => void
  correct: (part: Partial<Draft>) => void
  clear: () => void
}

/** All that is on its way into the programme: the line being typed, those being added or refused, those pasted. */
export interface Lines {
  typed: Typed
  queue: LineQueue
  pasted: Pasted
}

const LinesContext = createContext<Lines | undefined>(undefined)

/** Keeps the lines for as long as the board stands: the field that shows them comes and goes with its half-day. */
export function LinesOf({ children }: { children: ReactNode }): ReactElement {
  const typed = useTyped()
  const queue = useLineQueue()
  const pasted = usePasted()
  return <LinesContext value={{ typed, queue, pasted }}>{children}</LinesContext>
}

/** The lines of the board around this component. */
export function useLines(): Lines {
  const lines = useContext(LinesContext)
  if (lines === undefined) throw new Error('useLines stands outside a board')
  return lines
}

function useTyped(): Typed {
  const [text, setText] = useState('')
  const [corrections, setCorrections] = useState<Partial<Draft>>({})
  return {
    text,
    corrections,
    setText,
    correct: (part) => setCorrections((known) => corrected(known, part)),
    clear: () => {
      setText('')
      setCorrections({})
    },
  }
}

/** Lines that are neither in the programme nor given up. */
export interface LeftLines {
  /** The line that was typed but not entered; empty when there is none. */
  unfinished: string
  refused: LineQueue['lines']
  /** The number of pasted lines that wait. */
  pasted: number
}

/** The lines that would be lost if the field were all that holds them; undefined when there are none. */
export function leftOf({ typed, queue, pasted }: Lines): LeftLines | undefined {
  const unfinished = typed.text.trim()
  const refused = queue.lines.filter(({ refusal }) => refusal !== undefined)
  const waiting = pasted.lines.filter(({ kind }) => kind === 'ITEM').length
  const isNone = unfinished === '' && refused.length === 0 && waiting === 0
  return isNone ? undefined : { unfinished, refused, pasted: waiting }
}
