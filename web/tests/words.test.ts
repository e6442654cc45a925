import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { textsOf } from '../src/language.ts'

const source = path.resolve(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(words|refusals)\.ts$/.test(name),
)
const valuesIn = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

test('both languages speak of the same values in each text', async () => {
  for (const name of files) await import(path.join(source, name))
  const { vi, en } = textsOf()
  const unlike = Object.entries(vi).flatMap(([room, texts]) =>
    Object.entries(texts)
      .filter(([key, text]) => `${valuesIn(text)}` !== `${valuesIn(en[room]?.[key] ?? '')}`)
      .map(([key]) => `${room} ${key}`),
  )
  expect(unlike).toEqual([])
})
