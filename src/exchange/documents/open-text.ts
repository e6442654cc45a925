import { readMarkup } from './markup.ts'
import { boundGrid, type SourceDocument, TooMuch } from './source.ts'

/** True for the files of an OpenDocument text; ENCRYPTED when a password keeps its content. */
export function isOpenText(files: Map<string, Uint8Array>): boolean | 'ENCRYPTED' {
  if (!files.has('content.xml')) return false
  const manifest = textOf(files.get('META-INF/manifest.xml'))
  if (/<(?:\w+:)?encryption-data[\s>/]/.test(manifest)) return 'ENCRYPTED'
  return /<office:text[\s/>]/.test(textOf(files.get('content.xml')))
}

/**
 * An OpenDocument text as a document. Paragraphs, lists and tables with their spans are written as the markup that means
 * the same; notes in the margin, deleted text, forms and scripts are left out, hidden and struck words told apart.
 */
export function readOpenText(files: Map<string, Uint8Array>): SourceDocument {
  const content = textOf(files.get('content.xml'))
  const looks = looksOf(textOf(files.get('styles.xml')) + content)
  const { html, isActive, isTracked } = markupOf(content, looks)
  const document = readMarkup(html, 'ODT')
  const isMacro = isActive || [...files.keys()].some((name) => /^(?:Basic|Scripts)\//.test(name))
  return {
    ...document,
    warnings: [
      ...document.warnings,
      ...(isMacro ? ['ACTIVE_CONTENT_DROPPED'] : []),
      ...(isTracked ? ['TRACKED_CHANGES'] : []),
    ],
  }
}

function textOf(file: Uint8Array | undefined): string {
  return new TextDecoder().decode(file ?? new Uint8Array())
}

type Looks = { hidden: ReadonlySet<string>; struck: ReadonlySet<string> }

function looksOf(xml: string): Looks {
  const [hidden, struck] = [new Set<string>(), new Set<string>()]
  for (const [, name = '', body = ''] of xml.matchAll(
    /<style:style\s[^<>]*?style:name="([^"<>]*)"[^<>]*?(?<!\/)>([\s\S]{0,5000}?)<\/style:style>/g,
  )) {
    if (/\stext:display="(?:none|true)"/.test(body)) hidden.add(name)
    const line = /\sstyle:text-line-through-(?:style|type)="([\w-]+)"/.exec(body)?.[1]
    if (line !== undefined && line !== 'none') struck.add(name)
  }
  return { hidden, struck }
}

// What these hold is no text of the page.
const dropped = new Set([
  'office:annotation',
  'office:forms',
  'office:scripts',
  'office:event-listeners',
  'office:automatic-styles',
  'office:font-face-decls',
  'text:tracked-changes',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note',
  'text:hidden-text',
  'text:ruby-text',
  'table:covered-table-cell',
  'svg:desc',
  'svg:title',
])
const active = new Set(['office:scripts', 'office:event-listeners', 'script:event-listener'])
const tags: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:h': 'p',
  'text:span': 'span',
  'text:section': 'div',
  'draw:text-box': 'div',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
}

type Written = { html: string; isActive: boolean; isTracked: boolean }

function markupOf(xml: string, looks: Looks): Written {
  const written: Written = { html: '', isActive: false, isTracked: false }
  const ends: string[] = []
  let skipping: { name: string; depth: number } | null = null
  let [notes, bullet] = ['', '']
  for (const [, cdata, end, name, attributes = '', alone, text = ''] of xml.matchAll(token)) {
    if (active.has(name ?? '') && !alone) written.isActive = true
    if (name === 'text:tracked-changes' && !alone) written.isTracked = true
    if (skipping !== null) {
      if (skipping.name === 'text:note') notes += name === undefined ? (cdata ?? text) : ' '
      if (name === skipping.name && !alone) skipping.depth += end ? -1 : 1
      if (skipping.depth === 0) skipping = null
    } else if (name === undefined) written.html += cdata === undefined ? text : escaped(cdata)
    else if (end) written.html += ends.pop() ?? ''
    else if (dropped.has(name)) skipping = alone ? null : { name, depth: 1 }
    else {
      const [open, close] = elementOf(name, attributes, looks)
      if (name === 'text:list-item') bullet = '- '
      const mark = tags[name] === 'p' ? bullet : ''
      if (mark !== '') bullet = ''
      written.html += alone ? open + close : open + mark
      if (!alone) ends.push(close)
    }
    if (written.html.length > mostCharacters) throw new TooMuch()
  }
  // A footnote stands below the text that it belongs to.
  return { ...written, html: `${written.html}<p>${notes}</p>` }
}

const mostCharacters = 20 * 1024 * 1024
// A declared type, a comment or an instruction matches nothing and is passed over.
const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<![^>]*>|<(\/)?([\w:.-]+)((?:\s[^<>]*?)?)(\/)?>|([^<]+)/g

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function elementOf(name: string, attributes: string, looks: Looks): [open: string, close: string] {
  if (name === 'text:line-break') return ['<br>', '']
  if (name === 'text:tab') return [' ', '']
  if (name === 'text:s') return [' '.repeat(Math.min(numberOf(attributes, 'text:c'), 100)), '']
  const tag = tags[name]
  if (tag === undefined) return ['', '']
  const style = attributeOf(attributes, 'text:style-name')
  const isHidden =
    looks.hidden.has(style) || /\stext:(?:display|is-hidden)="(?:none|true)"/.test(attributes)
  const [on, off] = looks.struck.has(style) ? ['<s>', '</s>'] : ['', '']
  const hidden = isHidden ? ' hidden' : ''
  return [`<${tag}${hidden}${spansOf(name, attributes)}>${on}`, `${off}</${tag}>`]
}

// A cell that is written once and stands many times fills what a table has to its right or below, without words of its own.
function spansOf(name: string, attributes: string): string {
  if (name !== 'table:table-cell') return ''
  const across = numberOf(attributes, 'table:number-columns-spanned')
  const repeated = numberOf(attributes, 'table:number-columns-repeated')
  const down = numberOf(attributes, 'table:number-rows-spanned')
  boundGrid(down, Math.max(across, repeated))
  return ` colspan="${Math.max(across, repeated)}" rowspan="${down}"`
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

function numberOf(attributes: string, name: string): number {
  const value = Number.parseInt(attributeOf(attributes, name), 10)
  return Number.isFinite(value) && value > 0 ? value : 1
}
