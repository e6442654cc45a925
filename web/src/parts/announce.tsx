import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useState,
} from 'react'

const Announce = createContext<(text: string) => void>(() => undefined)

/** Holds the page's one polite live region; stands once, around everything. */
export function Announcer({ children }: { children: ReactNode }): ReactElement {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  // A new key makes the region speak again when the same text is said twice.
  const announce = useCallback(
    (text: string) => setSaid((last) => ({ text, turn: last.turn + 1 })),
    [],
  )
  return (
    <Announce value={announce}>
      {children}
      <div className="unseen" aria-live="polite" aria-atomic="true">
        <span key={said.turn}>{said.text}</span>
      </div>
    </Announce>
  )
}

/** Gives the function that tells screen readers what just happened, for what only the eye would notice. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce)
}
