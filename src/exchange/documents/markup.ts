import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { captionOf, gridOf, isGrid, linesOf } from './grid.ts'
import { type Looks, looksOf } from './looks.ts'
import { boundDepth, type SourceBlock, type SourceDocument, type Struck } from './source.ts'
import { settleStruck, strikeOff, strikeOn, withoutSigns } from './struck.ts'

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
  looks: Looks
  blocks: SourceBlock[]
  buffer: string
  /** The number of elements around the place that strike their words through. */
  depth: number
  tables: number
  paragraphs: number
}

/**
 * The visible text of an HTML page as blocks. Nothing is executed, fetched or kept but the text of
 * paragraphs and cells; scripts, styles, comments, frames and hidden parts are left out.
 */
export function readMarkup(html: string, form: 'DOCX' | 'ODT' | 'HTML'): SourceDocument {
  const tree = parse(html)
  measureDepth(tree.childNodes)
  const sink = emptySink(looksOf(tree.childNodes))
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

function emptySink(looks: Looks): Sink {
  return { looks, blocks: [], buffer: '', depth: 0, tables: 0, paragraphs: 0 }
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
    sink.buffer += withoutSigns(node.value).replace(/[ \t\r\n\f]+/g, ' ')
    return
  }
  if (!isElement(node) || dropped.has(node.tagName) || sink.looks.isHidden(node)) return
  if (node.tagName === 'br') {
    sink.buffer += '\n'
    return
  }
  if (node.tagName === 'table' && isGrid(node)) {
    walkGrid(node, sink)
    return
  }
  const isBlock = blocksTags.has(node.tagName)
  if (isBlock) flush(sink)
  if (node.tagName === 'li') sink.buffer += '- '
  const isStruck = sink.looks.isStruck(node)
  if (isStruck) sink.depth += 1
  if (isStruck) sink.buffer += strikeOn
  for (const child of node.childNodes) walk(child, sink)
  if (isStruck) sink.depth -= 1
  if (isStruck) sink.buffer += strikeOff
  if (isBlock) flush(sink)
}

function walkGrid(table: Element, sink: Sink): void {
  flush(sink)
  const caption = captionOf(table)
  if (caption) walk(caption, sink)
  flush(sink)
  sink.tables += 1
  const where = `table ${sink.tables}`
  const textOf = (cell: Element) => cellTextOf(cell, sink.looks)
  const rows = gridOf(table, where, { looks: sink.looks, textOf })
  if (rows.length > 0) sink.blocks.push({ kind: 'TABLE', where, rows })
}

function flush(sink: Sink): void {
  const { text: said, struck } = settleStruck(sink.buffer)
  const isHeldEmpty = /^[ \n]*\u00a0[\u00a0 \n]*$/.test(said)
  const text = isHeldEmpty ? '\u00a0' : tidy(said)
  // A paragraph within struck words is struck as well.
  sink.buffer = strikeOn.repeat(sink.depth)
  if (text === '' || text === '-') return
  sink.paragraphs += 1
  const where = `paragraph ${sink.paragraphs}`
  sink.blocks.push({ kind: 'PARAGRAPH', where, text, ...(struck && { struck }) })
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
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

/** A cell's paragraphs, and the rows of a table within it, each on a line. */
function cellTextOf(cell: Element, looks: Looks): { text: string; struck: Struck | null } {
  const sink = emptySink(looks)
  if (looks.isStruck(cell)) {
    sink.depth = 1
    sink.buffer += strikeOn
  }
  for (const child of cell.childNodes) walk(child, sink)
  flush(sink)
  const struck = sink.blocks.flatMap((block) =>
    block.kind === 'PARAGRAPH'
      ? (block.struck ?? [])
      : block.rows.flatMap(({ cells }) => cells.flatMap((each) => each.struck ?? [])),
  )
  const text = sink.blocks
    .map((block) => (block.kind === 'PARAGRAPH' ? block.text : linesOf(block.rows)))
    .filter((each) => each.trim() !== '')
    .join('\n')
  const all = (field: 'kept' | 'cut') =>
    struck
      .map((each) => each[field])
      .filter((each) => each !== '')
      .join('\n')
  return { text, struck: struck.length === 0 ? null : { kept: all('kept'), cut: all('cut') } }
}
