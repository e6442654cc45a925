/** A cache with a bound: what was used last stays. */
export type Cache<Value> = {
  get: (key: string) => Value | undefined
  /** Puts a value in, or tells that the one there has another size now. */
  put: (key: string, value: Value) => void
  delete: (key: string) => void
}

/** An empty cache of values whose sizes together are at most `most`; the least recently used go first. */
export function boundedCache<Value>(most: number, sizeOf: (value: Value) => number): Cache<Value> {
  const kept = new Map<string, { value: Value; size: number }>()
  let total = 0

  function remove(key: string): void {
    total -= kept.get(key)?.size ?? 0
    kept.delete(key)
  }

  return {
    get(key) {
      const found = kept.get(key)
      if (found === undefined) return undefined
      kept.delete(key)
      kept.set(key, found)
      return found.value
    },
    put(key, value) {
      remove(key)
      const size = sizeOf(value)
      kept.set(key, { value, size })
      total += size
      for (const oldest of kept.keys()) {
        if (total <= most) break
        remove(oldest)
      }
    },
    delete: remove,
  }
}
