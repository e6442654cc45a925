import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import {
  boundDepth,
  boundGrid,
  type SourceBlock,
  type SourceCell,
  type SourceDocument,
  type SourceRow,
} from './source.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const dropped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'head',
  'select',
  'textarea',
  'button',
  'audio',
  'video',
  'canvas',
])
const active = new Set(['script', 'iframe', 'object', 'embed', 'applet'])
const blocksTags = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'dl',
  'dt',
  'dd',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'center',
  'blockquote',
  'pre',
  'hr',
  'form',
  'fieldset',
  'address',
  'figure',
  'caption',
  'body',
  'html',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'label',
])

type Sink = {
  blocks: SourceBlock[]
  buffer: string
  tables: number
  paragraphs: number
}

/**
 * The visible text of an HTML page as blocks. Nothing is executed, fetched or kept but the text of
 * paragraphs and cells; scripts, styles, comments, frames and hidden parts are left out.
 */
export function readMarkup(html: string, form: 'DOCX' | 'HTML'): SourceDocument {
  const tree = parse(html)
  measureDepth(tree.childNodes)
  const sink: Sink = { blocks: [], buffer: '', tables: 0, paragraphs: 0 }
  for (const node of tree.childNodes) walk(node, sink)
  flush(sink)
  const warnings = tree.childNodes.some(hasActive) ? ['ACTIVE_CONTENT_DROPPED'] : []
  return {
    __typename: 'SourceDocument',
    form,
    title: titleOf(tree.childNodes),
    blocks: sink.blocks,
    warnings,
  }
}

// Without recursion, so that the functions below may use it.
function measureDepth(nodes: Node[]): void {
  let level = nodes
  for (let depth = 0; level.length > 0; depth += 1) {
    boundDepth(depth)
    level = level.filter(isElement).flatMap(childrenOf)
  }
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}

function walk(node: Node, sink: Sink): void {
  if (node.nodeName === '#text' && 'value' in node) {
    sink.buffer += node.value.replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  if (!isElement(node) || dropped.has(node.tagName) || isHidden(node)) return
  if (node.tagName === 'br') {
    sink.buffer += '\n'
    return
  }
  if (node.tagName === 'table' && !node.childNodes.some((child) => contains(child, 'table'))) {
    flush(sink)
    sink.tables += 1
    const where = `table ${sink.tables}`
    const rows = gridOf(node, where)
    if (rows.length > 0) sink.blocks.push({ kind: 'TABLE', where, rows })
    return
  }
  const isBlock = blocksTags.has(node.tagName)
  if (isBlock) flush(sink)
  if (node.tagName === 'li') sink.buffer += '- '
  for (const child of node.childNodes) walk(child, sink)
  if (isBlock) flush(sink)
}

function flush(sink: Sink): void {
  const isHeldEmpty = /^[ \n]*\u00a0[\u00a0 \n]*$/.test(sink.buffer)
  const text = isHeldEmpty ? '\u00a0' : tidy(sink.buffer)
  sink.buffer = ''
  if (text === '' || text === '-') return
  sink.paragraphs += 1
  sink.blocks.push({ kind: 'PARAGRAPH', where: `paragraph ${sink.paragraphs}`, text })
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
}

function attributeOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

function isHidden(element: Element): boolean {
  if (element.attrs.some((attribute) => attribute.name === 'hidden')) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(
    attributeOf(element, 'style'),
  )
}

function hasActive(node: Node): boolean {
  if (!isElement(node)) return false
  if (active.has(node.tagName)) return true
  const isCalled = node.attrs.some(
    ({ name, value }) =>
      name.startsWith('on') || /^\s*(?:javascript|vbscript|data)\s*:/i.test(value),
  )
  return isCalled || childrenOf(node).some(hasActive)
}

function childrenOf(element: Element): Node[] {
  return 'content' in element && element.tagName === 'template'
    ? (element as DefaultTreeAdapterTypes.Template).content.childNodes
    : element.childNodes
}

function contains(node: Node, tag: string): boolean {
  return (
    isElement(node) &&
    (node.tagName === tag || node.childNodes.some((child) => contains(child, tag)))
  )
}

function titleOf(nodes: Node[]): string | null {
  for (const node of nodes) {
    if (!isElement(node)) continue
    if (node.tagName === 'title') {
      const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
      return tidy(text.replace(/\s+/g, ' ')) || null
    }
    const inner =
      node.tagName === 'html' || node.tagName === 'head' ? titleOf(node.childNodes) : null
    if (inner) return inner
  }
  return null
}

function rowsOf(node: Element): Element[] {
  return node.childNodes
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)))
}

function cellTextOf(cell: Element): string {
  const sink: Sink = { blocks: [], buffer: '', tables: 0, paragraphs: 0 }
  for (const child of cell.childNodes) walk(child, sink)
  flush(sink)
  return sink.blocks
    .map((block) => (block.kind === 'PARAGRAPH' ? block.text : ''))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(attributeOf(cell, name), 10)
  return Number.isFinite(span) && span > 0 ? Math.min(span, most) : 1
}

/** Cells placed by the HTML table model, each span filled with its text. */
function gridOf(table: Element, where: string): SourceRow[] {
  const rows = rowsOf(table)
  const grid: SourceCell[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of row.childNodes.filter(isElement)) {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') continue
      while (grid[top]?.[left]) left += 1
      const right = left + spanOf(cell, 'colspan', 60)
      const bottom = top + spanOf(cell, 'rowspan', rows.length - top)
      boundGrid(rows.length, right)
      const text = cellTextOf(cell)
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const line = grid[y]
          if (line) line[x] = { text, isCarried: y > top || x > left }
        }
      }
      left = right
    }
  })
  return grid.map((cells, at) => ({
    where: `${where}, row ${at + 1}`,
    cells: Array.from(cells, (cell) => cell ?? { text: '', isCarried: false }),
  }))
}
