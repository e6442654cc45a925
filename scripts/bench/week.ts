import { ask } from './client.ts'
import { answerTo, type Measured, type Servers, timed } from './measure.ts'
import type { WeekPlace } from './week-data.ts'

/** The board's reading of a week: each item with its time, place and people, what is pending and what clashes. */
const query = `query ($officeId: ID!, $year: Int!, $week: Int!) { office(id: $officeId) {
  programme(year: $year, week: $week) { id pendingCount items(first: 2000) { nodes {
    id revision sight title time { kind startsOn startTime endTime text } timeLabel day halfDay isAllDay
    period { from until isEndAssumed } place { label room { id name } } gatheringPoint
    parties { role label person { id label } unit { id name } } remarks secrecy status stage
    change { kind } clashes { kind severity } isLocked mayEdit updatedAt } } } } }`

type Answer = { data: { office: { programme: { items: { nodes: unknown[] } } } } }

/**
 * Measures the week query as the board asks it, of a week of `items` items in draft with six people each, against
 * bare Fastify that sends one json_agg statement's text, on the same store in the same process.
 */
export async function measureWeek(
  { ours: child }: Servers,
  works: readonly { items: number; requests: number; connections: number[] }[],
): Promise<Measured[]> {
  const sizes = works.map(({ items }) => items)
  const places = await answerTo<WeekPlace[]>(child, { kind: 'weeks', sizes })
  const table: Measured[] = []
  for (const [index, { items, requests, connections }] of works.entries()) {
    const place = places[index]
    if (place === undefined) throw new Error('A week was not made')
    const { url, token, limitUrl, ...variables } = place
    const asking = { url, token, body: JSON.stringify({ query, variables }) }
    const answer = JSON.parse((await ask(asking)).body.toString('utf8')) as Answer
    const limit = JSON.parse((await ask({ url: limitUrl })).body.toString('utf8')) as unknown[]
    const counts = [answer.data.office.programme.items.nodes.length, limit.length]
    if (counts.some((count) => count !== items)) throw new Error(`Not ${items} items: ${counts}`)
    for (const at of connections) {
      const limit = await timed(child, { url: limitUrl }, Math.max(requests, at), {
        connections: at,
      })
      const ours = await timed(child, asking, Math.max(requests, at), { connections: at })
      table.push({ work: `week query, ${items} items`, connections: at, ours, limit })
    }
  }
  return table
}
