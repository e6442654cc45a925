import { readdirSync } from 'node:fs'
import type { MutationCases } from './world.ts'

/** The cases of all mutations: a file for each room, `export const cases: MutationCases`. */
export async function mutationCases(): Promise<MutationCases> {
  const folder = new URL('../../house/cases/', import.meta.url)
  const cases: MutationCases = {}
  for (const name of readdirSync(folder).sort()) {
    const room: { cases: MutationCases } = await import(new URL(name, folder).href)
    Object.assign(cases, room.cases)
  }
  return cases
}
