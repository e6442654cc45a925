import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** The looks of a page that change what it says: parts that are not shown, and words that are struck through. */
export type Looks = {
  isHidden: (element: Element) => boolean
  isStruck: (element: Element) => boolean
}

const hiding = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i
const striking = /text-decoration(?:-line)?\s*:[^;]*line-through/i
const unstriking = /text-decoration(?:-line)?\s*:\s*none/i
const struckTags = new Set(['s', 'strike', 'del'])

/** Reads the looks from the page's own style sheets, as far as a rule names a tag, a class or an id and no more. */
export function looksOf(tree: Node[]): Looks {
  const [hidden, struck] = [new Set<string>(), new Set<string>()]
  for (const [selector, body] of rulesOf(tree)) {
    if (hiding.test(body)) hidden.add(selector)
    if (striking.test(body)) struck.add(selector)
  }
  return {
    isHidden: (element) =>
      element.attrs.some(({ name }) => name === 'hidden') ||
      hiding.test(styleOf(element)) ||
      isNamed(element, hidden),
    isStruck: (element) => {
      const style = styleOf(element)
      if (unstriking.test(style)) return false
      return struckTags.has(element.tagName) || striking.test(style) || isNamed(element, struck)
    },
  }
}

function styleOf(element: Element): string {
  return element.attrs.find(({ name }) => name === 'style')?.value ?? ''
}

function isNamed(element: Element, selectors: ReadonlySet<string>): boolean {
  if (selectors.size === 0) return false
  const { tagName, attrs } = element
  const names = attrs.flatMap(({ name, value }) => {
    if (name === 'id') return [`#${value}`]
    return name === 'class' ? value.split(/\s+/).map((each) => `.${each}`) : []
  })
  return [tagName, ...names, ...names.map((each) => tagName + each)].some((name) =>
    selectors.has(name),
  )
}

function rulesOf(tree: Node[]): [selector: string, body: string][] {
  // Rules that hold for a printer or a small screen only say nothing about the page.
  const sheet = sheetsOf(tree)
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '')
  return [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) =>
    selectors
      .split(',')
      .map((selector): [string, string] => [selector.trim(), body])
      .filter(([selector]) => /^(?:\w+)?(?:[.#][\w-]+)?$/.test(selector)),
  )
}

function sheetsOf(nodes: Node[]): string {
  return nodes
    .map((node) => {
      if (!('tagName' in node)) return ''
      if (node.tagName !== 'style') return sheetsOf(node.childNodes)
      return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    })
    .join('\n')
}
