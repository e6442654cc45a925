import { folded } from '../../event/rules/folded.ts'
import { likenessOf, type Sketch, share, sketch } from '../../event/rules/likeness.ts'
import type { ItemView } from '../../programme/rules/item.ts'

/** See AlikeItems in graphql/proposal.graphql. */
export type AlikeView = { itemIds: string[] }

const most = 100

type Sketched = { item: ItemView; sketch: Sketch }

/**
 * Items that are likely one: on one day, of like content, with one leader or in one place, or of the very same content where
 * neither is named. One of them at least is a proposal.
 */
export function alikeAmong(items: readonly ItemView[]): AlikeView[] {
  const groups: Sketched[][] = []
  for (const one of items.flatMap(sketched)) {
    const group = groups.find((others) => others.some((other) => isAlike(one, other)))
    if (group === undefined) groups.push([one])
    else group.push(one)
  }
  return groups
    .filter((group) => group.length > 1 && group.some(isProposal))
    .slice(0, most)
    .map((group) => ({
      itemIds: [...group].sort((one, other) => rank(one) - rank(other)).map(({ item }) => item.id),
    }))
}

const isProposal = ({ item }: Sketched): boolean => item.stage === 'PROPOSED'
const rank = (one: Sketched): number => (isProposal(one) ? 1 : 0)

function sketched(item: ItemView): Sketched[] {
  const { title, time, stage, isStruck, continuesFrom } = item
  const isListed = stage === 'PROPOSED' || stage === 'ACCEPTED'
  if (!isListed || isStruck || continuesFrom !== null || title === null || !time?.startsOn)
    return []
  const leaders = item.parties
    .filter(({ role }) => role === 'CHAIRS')
    .flatMap(({ personId, groupId, label }) => [personId ?? groupId ?? '', folded(label)])
  const places = [item.place?.resourceId ?? '', folded(item.place?.label ?? '')]
  const named = { leaders: leaders.filter(Boolean), places: places.filter(Boolean) }
  return [{ item, sketch: sketch(title, time, named) }]
}

function isAlike(one: Sketched, other: Sketched): boolean {
  const [left, right] = [one.sketch, other.sketch]
  if (left.day !== right.day || (!isProposal(one) && !isProposal(other))) return false
  if (likenessOf(left, right) === 0) return false
  return (
    share(left.leaders, right.leaders) ||
    share(left.places, right.places) ||
    left.title === right.title
  )
}
