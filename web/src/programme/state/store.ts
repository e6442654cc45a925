/** A value that components watch in slices. */
export interface Store<State> {
  get: () => State
  /** Merges what `change` gives into the state. */
  set: (change: (state: State) => Partial<State>) => void
  /** Calls back after each change until the returned function is called. */
  subscribe: (heard: () => void) => () => void
}

/** A store that begins with a state. */
export function makeStore<State extends object>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change(state) }
      for (const heard of listeners) heard()
    },
    subscribe: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}

/** Resolves once `holds` is true of the state: at once when it is already. */
export function until<State>(store: Store<State>, holds: (state: State) => boolean): Promise<void> {
  if (holds(store.get())) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!holds(store.get())) return
      stop()
      resolve()
    })
  })
}
