/** Does a person's work when it is their turn. */
export type Turns = <Result>(person: string, work: () => Promise<Result>) => Promise<Result>

/**
 * Takes work of many people in turns, `most` of it at a time: each person's in its order and one after another, so that
 * somebody with much or hard work keeps only themselves waiting while another place is free.
 */
export function fairTurns(most: number): Turns {
  // In the order of their turns: who was served goes behind all who wait then.
  const waiting = new Map<string, (() => Promise<void>)[]>()
  const served = new Set<string>()
  const next = () => {
    for (const [person, [first, ...rest]] of waiting) {
      if (served.size >= most) return
      if (first === undefined || served.has(person)) continue
      waiting.delete(person)
      if (rest.length > 0) waiting.set(person, rest)
      served.add(person)
      void first().then(() => leave(person))
    }
  }
  const leave = (person: string) => {
    served.delete(person)
    const rest = waiting.get(person)
    if (rest !== undefined && waiting.delete(person)) waiting.set(person, rest)
    next()
  }
  return (person, work) =>
    new Promise((resolve, reject) => {
      const done = () => work().then(resolve, reject)
      waiting.set(person, [...(waiting.get(person) ?? []), done])
      next()
    })
}
