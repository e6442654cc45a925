import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { textsOf } from '../src/language.ts'
import '../src/exchange/words.ts'
import '../src/refusals.ts'

const top = path.resolve(import.meta.dirname, '../..')

const programs = ['src', 'graphql'].flatMap((folder) =>
  readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => readFileSync(path.join(top, folder, name), 'utf8')),
)

// A refusal's code stands in its member `code` or is that member's default, or among the words given to a function that makes one.
const inMember = /\bcode(?::| =)\s*(?:[^,\n]*\?\s*)?'([A-Z][A-Z_]+)'(?:\s*:\s*'([A-Z][A-Z_]+)')?/g
const inCall = /\b(?:invalid|refuse|\w*(?:[fF]ault|[rR]efusal))\((?=([^()]*))/g
const word = /'([A-Z]+(?:_[A-Z]+)*)'/g

function codesIn(text: string): string[] {
  const members = [...text.matchAll(inMember)].flatMap(([, one, other]) => [one, other])
  const calls = [...text.matchAll(inCall)].flatMap(([, given = '']) =>
    [...given.matchAll(word)].map(([, code]) => code),
  )
  return [...members, ...calls].filter((code) => code !== undefined)
}

// Words among the arguments of a refusal's maker that are no code.
const noCodes = ['POST', 'GET', 'HEAD']

test('every refusal of the program has its text in both languages, and no text is of none', () => {
  const codes = new Set(programs.flatMap(codesIn).filter((code) => !noCodes.includes(code)))
  // A fresh scan that finds little has lost its way.
  expect(codes.size).toBeGreaterThan(80)
  const { vi, en } = textsOf()
  const unreadable = Object.keys(vi.import ?? {}).flatMap(
    (key) => /^why\.([A-Z_]+)$/.exec(key)?.[1] ?? [],
  )
  const said = Object.keys(vi.refusals ?? {})
  expect([...codes].filter((code) => ![...said, ...unreadable].includes(code))).toEqual([])
  // These the page says of itself.
  expect(said.filter((code) => !codes.has(code))).toEqual(['ABOUT_ITEM', 'UNFINISHED', 'UNREACHED'])
  expect(Object.keys(en.refusals ?? {})).toEqual(said)
})
