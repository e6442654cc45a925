import { isFoundIn } from './fold.ts'
import { inRoles } from './parties.ts'
import type { Item } from './rows.ts'
import { openWords } from './unmatched.ts'

/** The marks by which items can be picked out. */
export const marks = ['changed', 'clash', 'time', 'words', 'place', 'chair', 'proposed'] as const

/** Changed since the release; clashes; wants a time; says words that nobody is matched with; lacks a place; lacks a chair; is a proposal. */
export type Mark = (typeof marks)[number]

/** The choice of items that the board shows of the week; it stands in the address. */
export interface Filter {
  leader?: string
  unit?: string
  show?: Mark
  /** Words that must all occur. */
  find?: string
}

/** Reads the filter from the address; what is not understood is left out. */
export function filterFrom(search: Record<string, unknown>): Filter {
  const text = (key: string): string | undefined => {
    const value = search[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [leader, unit, find] = [text('leader'), text('unit'), text('find')]
  const show = marks.find((mark) => mark === search.show)
  return {
    ...(leader ? { leader } : {}),
    ...(unit ? { unit } : {}),
    ...(show ? { show } : {}),
    ...(find ? { find } : {}),
  }
}

/** True when nothing is filtered. */
export function isOpen(filter: Filter): boolean {
  return Object.keys(filter).length === 0
}

/** True when an item carries a mark; `settled`: the words that were answered in this visit. */
export function hasMark(item: Item, mark: Mark, settled: readonly string[] = []): boolean {
  if (mark === 'changed') return item.change !== null
  if (mark === 'clash') {
    return item.clashes.some(({ severity, isAccepted }) => severity !== 'NOTES' && !isAccepted)
  }
  // What continues is put right, and answered, in the week in which it began.
  if (item.continuesFrom !== null) return false
  if (mark === 'proposed') return item.stage === 'PROPOSED'
  if (mark === 'time') return item.wantsTime
  if (mark === 'words') return openWords(item, settled).length > 0
  if (item.isStruck || item.sight !== 'FULL') return false
  if (mark === 'place') return item.place === null
  // Who only attends elsewhere has no chair of the office's own.
  return inRoles(item.parties, 'CHAIRS', 'ATTENDS', 'ON_BEHALF_OF').length === 0
}

function textOf(item: Item): string {
  const names = item.parties.map((party) => party.label)
  return [
    item.title,
    item.timeLabel,
    item.place?.label,
    item.remarks,
    item.gatheringPoint,
    ...names,
  ]
    .filter(Boolean)
    .join(' ')
}

/** True when the item passes every part of the filter; `settled` as for `hasMark`. */
export function passes(item: Item, filter: Filter, settled: readonly string[] = []): boolean {
  const { leader, unit, show, find } = filter
  if (
    leader &&
    !item.parties.some(({ person, behalfOf }) => person?.id === leader || behalfOf?.id === leader)
  ) {
    return false
  }
  if (unit && !item.parties.some((party) => party.unit?.id === unit)) return false
  if (show && !hasMark(item, show, settled)) return false
  return find === undefined || isFoundIn(textOf(item), find)
}

/** The persons or units that the week names, each once, with how often. */
export function namedIn(
  items: readonly Item[],
  kind: 'person' | 'unit',
): { id: string; label: string; count: number }[] {
  const found = new Map<string, { id: string; label: string; count: number }>()
  for (const item of items) {
    const ofItem = new Set<string>()
    for (const party of item.parties) {
      const named = kind === 'person' ? party.person : party.unit
      if (!named || ofItem.has(named.id)) continue
      ofItem.add(named.id)
      const label = 'label' in named ? named.label : named.name
      const entry = found.get(named.id) ?? { id: named.id, label, count: 0 }
      found.set(named.id, { ...entry, count: entry.count + 1 })
    }
  }
  return [...found.values()]
}
