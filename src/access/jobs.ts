import type { Db } from '../../db/connect.ts'
import { forgetExpired } from './commands/expiry.ts'
import type { Clock } from './context.ts'

/**
 * Removes what has expired every `milliseconds`, batch after batch, until the returned function is called, which waits
 * for the last round.
 */
export function startForgetting(
  db: Db,
  {
    clock,
    milliseconds,
    onFault,
  }: { clock: Clock; milliseconds: number; onFault: (fault: unknown) => void },
): () => Promise<void> {
  let isStopped = false
  let timer: NodeJS.Timeout | null = null
  let running = Promise.resolve()

  const round = async () => {
    try {
      while (!isStopped && (await forgetExpired(db, clock())).isMore);
    } catch (fault) {
      onFault(fault)
    }
    if (!isStopped) wait()
  }
  const wait = () => {
    timer = setTimeout(() => {
      running = round()
    }, milliseconds)
    timer.unref()
  }
  wait()
  return async () => {
    isStopped = true
    if (timer !== null) clearTimeout(timer)
    await running
  }
}
