import { DateTime } from 'luxon'
import type { Db } from '../../db/connect.ts'
import type { Viewer } from '../../src/access/policy.ts'
import { clashesOfItems } from '../../src/clash/rules/items.ts'
import { policyOf } from '../../src/clash/rules/policy-of.ts'
import { travelOf } from '../../src/clash/rules/travel.ts'
import { officeById } from '../../src/people/queries.ts'
import { spanOf } from '../../src/programme/queries/programme.ts'
import { draftOfWeek } from '../../src/programme/queries/week.ts'
import { clashingIn } from '../../src/programme/rules/view.ts'
import { answerTo, type Servers } from './measure.ts'
import { fillWeek } from './week-data.ts'

/** The milliseconds that reading a week's rows took, and reading them with their clashes; the median of the rounds. */
export type ClashCost = { items: number; clashes: number; rows: number; whole: number }

const milliseconds = () => Number(process.hrtime.bigint() / 1000n) / 1000

const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/**
 * Reads a week of `items`, of seventy leaders among five hundred persons, and finds its clashes with every kind told and a way
 * between any two places, in rounds.
 */
export async function timedClashes(
  db: Db,
  { items, rounds }: { items: number; rounds: number },
): Promise<ClashCost> {
  const { officeId, year, week } = await fillWeek(db, items)
  const office = await officeById(db, officeId)
  if (office === null) throw new Error('The office was not made')
  const asked = { office, span: spanOf(year, week), now: DateTime.utc() }
  const cost: ClashCost = { items, clashes: 0, rows: 0, whole: 0 }
  const [rows, whole]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    const begun = milliseconds()
    const read = await draftOfWeek(db, plannerOf(officeId), asked)
    rows.push(milliseconds() - begun)
    const clash = { ...read.clash, policy: everyKind, travel: travelOf([], 30) }
    const found = clashesOfItems(clashingIn(read), { ...read, clash })
    whole.push(milliseconds() - begun)
    cost.clashes = [...found.values()].reduce((sum, { length }) => sum + length, 0)
  }
  return { ...cost, rows: median(rows), whole: median(whole) }
}

const everyKind = policyOf(
  (['LEADER_ASSUMED_END', 'LEADER_HALF_DAY', 'WEEKEND'] as const).map((kind) => ({
    kind,
    personId: null,
    grade: 'NOTES' as const,
  })),
)

function plannerOf(officeId: string): Viewer {
  const grants = [{ officeId, role: 'PLANNER' as const, unitId: null, personId: null }]
  const nobody = { accountId: officeId, personIds: [], unitIds: [], name: '', email: '' }
  return { ...nobody, officeId, language: 'vi', grants }
}

/** The lines of that, with the ratio of the whole to the rows alone. */
export async function measureClashes(
  { ours }: Servers,
  work: { items: number; rounds: number },
): Promise<string[]> {
  const cost = await answerTo<ClashCost>(ours, { kind: 'clashes', ...work })
  const ratio = (cost.whole / cost.rows).toFixed(2)
  const told = `${cost.clashes} clashes`
  return [
    `clashes of a week of ${cost.items}: ${ratio} × its rows alone (${cost.whole.toFixed(0)} ms, ${cost.rows.toFixed(0)} ms; ${told}; at most 3)`,
  ]
}
