import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readProgramme } from '../../../src/exchange/rules/programme.ts'
import { readAnswered } from '../../../src/exchange/rules/score.ts'
import { sdl } from '../../../src/server/sdl.generated.ts'
import { documentOf, programmeCases } from '../../../tests/support/programmes.ts'
import { useWhyText } from '../../src/exchange/leftovers.tsx'
import { usePlaceText, useWarningText } from '../../src/exchange/reader-words.ts'
import { textsOf } from '../../src/language.ts'
import '../../src/programme/words/edit.ts'

interface ProbeProps {
  useText: () => (text: string) => string
  texts: Iterable<string>
  all: string[]
}

function Probe({ useText, texts, all }: ProbeProps): null {
  const text = useText()
  for (const one of texts) all.push(text(one))
  return null
}

/** What a hook's function says of each text, in Vietnamese. */
function said(useText: ProbeProps['useText'], texts: Iterable<string>): string[] {
  const all: string[] = []
  renderToStaticMarkup(createElement(Probe, { useText, texts, all }))
  return all
}

const schema = buildSchema(sdl)

/** The words that the contract names for a field. */
function codesOf(typeName: string, field: string): string[] {
  const type = schema.getType(typeName)
  const description = isObjectType(type) ? type.getFields()[field]?.description : null
  return [...(description ?? '').matchAll(/\b[A-Z][A-Z_]{3,}\b/g)].map(([code]) => code)
}

type Heard = { places: Set<string>; sheets: Set<string>; why: Set<string> } & Record<
  'ofDocument' | 'ofEntry',
  Set<string>
>

/** All that the reader says of the sample documents, before a question is answered and after. */
async function heardOfSamples(): Promise<Heard> {
  const heard: Heard = {
    places: new Set(),
    sheets: new Set(),
    why: new Set(),
    ofDocument: new Set(),
    ofEntry: new Set(),
  }
  for (const { file, path, truth } of programmeCases) {
    const document = await documentOf(readFileSync(path), file)
    if (document.form === 'XLSX') for (const { where } of document.blocks) heard.sheets.add(where)
    for (const read of [
      readProgramme(document, { fileName: file }),
      readAnswered(document, file, truth),
    ]) {
      for (const { where, why } of read.leftovers) {
        heard.places.add(where)
        heard.why.add(why)
      }
      for (const code of read.warnings) heard.ofDocument.add(code)
      const entries = [...read.entries, ...read.possible.map(({ entry }) => entry)]
      for (const code of entries.flatMap(({ warnings }) => warnings)) heard.ofEntry.add(code)
    }
  }
  return heard
}

const heard = await heardOfSamples()
const english = /\b(?:line|paragraph|table|row|column|sheet|cell|page|caption|heading)\b/i

test('every place of what a sample leaves over is said in Vietnamese', () => {
  expect(heard.places.size).toBeGreaterThan(30)
  const places = [...heard.places]
  const texts = said(usePlaceText, places)
  const kept = places.flatMap((where, at) => {
    const text = texts[at] ?? ''
    const sheet = [...heard.sheets].find((name) => where === name || where.startsWith(`${name}, `))
    const ofOurs = sheet === undefined ? text : text.slice(sheet.length)
    return ofOurs === where || english.test(ofOurs) || !text.startsWith(sheet ?? '')
      ? [`${where} → ${text}`]
      : []
  })
  expect(kept).toEqual([])
})

test('the contract names every note and reason that the samples give', () => {
  const plain = (codes: Iterable<string>) => [...codes].map((code) => code.split(' ')[0])
  expect(codesOf('ImportPreview', 'warnings')).toEqual(
    expect.arrayContaining(plain(heard.ofDocument)),
  )
  expect(codesOf('ImportEntry', 'warnings')).toEqual(expect.arrayContaining(plain(heard.ofEntry)))
  expect(codesOf('ImportLeftover', 'why')).toEqual(expect.arrayContaining(plain(heard.why)))
})

test('every note and reason of the contract is said in Vietnamese', () => {
  const notes = [
    ...codesOf('ImportPreview', 'warnings').filter((code) => code !== 'DAY_MISSING'),
    ...codesOf('ImportEntry', 'warnings'),
    ...heard.ofDocument,
    ...heard.ofEntry,
    'DAY_MISSING 2026-12-02',
  ]
  const code = /[A-Z]{3,}_|[A-Z]{5,}/
  expect(said(useWarningText, notes).filter((text) => code.test(text))).toEqual([])
  const reasons = codesOf('ImportLeftover', 'why')
  expect(reasons.length).toBeGreaterThan(5)
  expect(said(useWhyText, reasons).filter((text) => code.test(text))).toEqual([])
  const { edit = {} } = textsOf().vi
  const ofLine = codesOf('LineReading', 'warnings')
  expect(ofLine.length).toBeGreaterThan(5)
  expect(ofLine.filter((one) => edit[`warning.${one}`] === undefined)).toEqual([])
})

test('no Vietnamese text about a document keeps an English word', () => {
  // Names that are said so in Vietnamese too.
  const names = ['unicode', 'track', 'changes', 'tcvn', 'vni']
  const wordsIn = (text: string) =>
    (text.toLowerCase().match(/(?<![\p{L}{])[a-z]{3,}(?![\p{L}}])/gu) ?? []).filter(
      (word) => !names.includes(word),
    )
  const { vi, en } = textsOf()
  const kept = ['reader', 'leftover'].flatMap((room) => {
    const known = new Set(Object.values(en[room] ?? {}).flatMap(wordsIn))
    expect(known.size).toBeGreaterThan(50)
    return Object.entries(vi[room] ?? {}).flatMap(([key, text]) =>
      wordsIn(text)
        .filter((word) => known.has(word))
        .map((word) => `${key}: ${word}`),
    )
  })
  expect(kept).toEqual([])
})
