import { createHash } from 'node:crypto'

/** Numbers that look like chance and are the same for the same seed on every machine. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  next: () => number
  /** A whole number from `least` to `most`, both possible. */
  between: (least: number, most: number) => number
  /** One of the list. */
  oneOf: <T>(list: readonly T[]) => T
  /** True in `share` of the cases. */
  happens: (share: number) => boolean
}

/** The chance of a seed (mulberry32 over its SHA-256). */
export function chanceOf(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const oneOf = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(next() * list.length)]
    if (chosen === undefined) throw new Error('One of an empty list was asked for')
    return chosen
  }
  return {
    next,
    oneOf,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: (share) => next() < share,
  }
}

/** A secret of the demonstration: known to everybody who knows the seed, as its accounts are open anyway. */
export function demoSecret(seed: string, purpose: string): string {
  return createHash('sha256').update(`${seed}:${purpose}`).digest('base64url')
}
