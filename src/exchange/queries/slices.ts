import { setImmediate } from 'node:timers/promises'

/** The longest that one's long work keeps all others waiting, in milliseconds. */
const mostMilliseconds = 10

/** Works through a list of any length in slices, between which the server answers others. */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item, at: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  let begun = performance.now()
  for (const [at, item] of items.entries()) {
    results.push(work(item, at))
    if (performance.now() - begun < mostMilliseconds) continue
    await setImmediate()
    begun = performance.now()
  }
  return results
}
