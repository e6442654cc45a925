import { type RefObject, useCallback } from 'react'

/**
 * Gives the wrapper of what a plain key does in a panel under a row: it does it only for who is in the panel, or on its row
 * where no other panel stands before it.
 */
export function useOwnKeys(
  inside: RefObject<Element | null>,
  row: string | undefined,
): (run: () => void) => () => void {
  return useCallback(
    (run) => () => {
      const panel = inside.current?.closest('[data-panel-of]')
      const now = document.activeElement
      if (!panel || !now) return
      const isOnRow = now.closest<HTMLElement>('[data-row]')?.dataset.row === row
      const isFirst =
        row !== undefined &&
        document.querySelector(`[data-panel-of="${CSS.escape(row)}"]`) === panel
      if (panel.contains(now) || (isOnRow && isFirst)) run()
    },
    [inside, row],
  )
}
