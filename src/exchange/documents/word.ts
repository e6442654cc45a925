import mammoth from 'mammoth'
import { storedArchive } from './archive.ts'
import { readMarkup } from './markup.ts'
import type { SourceDocument } from './source.ts'

const hidden = 'HiddenText'
const runLooks = /(<w:r(?:\s[^<>]*)?>\s*)<w:rPr>([\s\S]{0,3000}?)<\/w:rPr>/g
const formerLooks = /<w:rPrChange\s[\s\S]{0,3000}?<\/w:rPrChange>/g
const isOn = (name: string) => new RegExp(`<w:${name}(?:\\s+w:val="(?:1|true|on)")?\\s*/>`)
const [vanishes, strikes, strikesTwice] = [isOn('vanish'), isOn('strike'), isOn('dstrike')]

/** A Word file as a document: hidden text is not read, and what is struck through, once or twice, is told apart. */
export async function readWord(files: Map<string, Uint8Array>): Promise<SourceDocument> {
  const looks = stylesOf(textOf(files.get('word/styles.xml')))
  let isTracked = false
  const prepared = new Map<string, Uint8Array>()
  for (const [name, file] of files) {
    const isText = /^word\/(?!styles|settings|fontTable|theme|numbering)[^/]+\.xml$/i.test(name)
    const xml = isText ? textOf(file) : ''
    isTracked ||= /<w:(?:del|ins|moveFrom)\s/.test(xml)
    prepared.set(name, isText ? new TextEncoder().encode(withLooks(xml)) : file)
  }
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(storedArchive(prepared)) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      styleMap: [`r.${hidden} => !`, ...looks],
    },
  )
  const document = readMarkup(value, 'DOCX')
  return isTracked ? { ...document, warnings: [...document.warnings, 'TRACKED_CHANGES'] } : document
}

function textOf(file: Uint8Array | undefined): string {
  return new TextDecoder().decode(file ?? new Uint8Array())
}

// The library knows neither hidden runs nor double strikes: the first are given a style of their own, which it drops.
function withLooks(xml: string): string {
  return xml
    .replace(formerLooks, '')
    .replace(runLooks, (all: string, run: string, looks: string) => {
      if (vanishes.test(looks)) return `${run}<w:rPr><w:rStyle w:val="${hidden}"/></w:rPr>`
      return strikesTwice.test(looks) ? `${run}<w:rPr>${looks}<w:strike/></w:rPr>` : all
    })
}

/** Tells the library of styles that hide or strike their words. */
function stylesOf(xml: string): string[] {
  return [...xml.matchAll(/<w:style\s([^<>]*)>([\s\S]{0,5000}?)<\/w:style>/g)].flatMap(
    ([, attributes = '', body = '']) => {
      const id = /w:styleId="([\w-]+)"/.exec(attributes)?.[1]
      const kind = /w:type="(character|paragraph)"/.exec(attributes)?.[1]
      if (!id || !kind) return []
      const at = kind === 'character' ? `r.${id}` : `p.${id}`
      if (vanishes.test(body)) return [`${at} => !`]
      if (!strikes.test(body) && !strikesTwice.test(body)) return []
      return [kind === 'character' ? `${at} => s` : `${at} => p:fresh > s`]
    },
  )
}
