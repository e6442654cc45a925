/** Hears what a server tells of one week for as long as it is open. */
export interface Stream {
  close: () => void
}

interface Hearing {
  /** Is told the week's version, at once and whenever it changes. */
  onVersion: (version: string) => void
  /** Is told when nothing is heard any more; the stream goes on trying, unless it was refused. */
  onSilence: (isRefused: boolean) => void
}

// The server gives a sign of life every 15 seconds. A line that died, as in a laptop's sleep, says nothing by itself.
const silence = 40_000

/** Opens the stream of a week's version; null in a browser that has none. */
export function openStream(url: string, { onVersion, onSilence }: Hearing): Stream | null {
  if (typeof EventSource === 'undefined') return null
  let source: EventSource | undefined
  let timer = 0
  const isAlive = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      onSilence(false)
      open()
    }, silence)
  }
  const open = () => {
    source?.close()
    const mine = new EventSource(url)
    source = mine
    isAlive()
    mine.addEventListener('beat', isAlive)
    mine.addEventListener('version', ({ data }: MessageEvent<string>) => {
      isAlive()
      const { version } = JSON.parse(data) as { version: string }
      onVersion(version)
    })
    mine.addEventListener('error', () => {
      const isRefused = mine.readyState === EventSource.CLOSED
      if (isRefused) clearTimeout(timer)
      onSilence(isRefused)
    })
  }
  open()
  return {
    close: () => {
      clearTimeout(timer)
      source?.close()
    },
  }
}
