import { ask } from './client.ts'
import { answerTo, type Measured, type Servers, timed } from './measure.ts'
import type { WeekPlace } from './week-data.ts'

const item = `id revision sight title time { kind startsOn startTime endTime text } timeLabel day halfDay isAllDay
    period { from until isEndAssumed } place { label room { id name } } gatheringPoint
    parties { role label person { id label } unit { id name } } remarks secrecy status stage
    change { kind } clashes { kind severity } isLocked mayEdit updatedAt`

/** The board's reading of a week: each item with its time, place and people, what is pending and what clashes. */
const query = `query ($officeId: ID!, $year: Int!, $week: Int!) { office(id: $officeId) {
  programme(year: $year, week: $week) { id pendingCount items(first: 2000) { nodes { ${item} } } } } }`

/** The look of a board that stands open: has the week changed since? */
const lookQuery = `query ($officeId: ID!, $year: Int!, $week: Int!) { office(id: $officeId) {
  programme(year: $year, week: $week) { version } } }`

const itemQuery = `query ($id: ID!) { item(id: $id) { ${item} } }`

type Answer = { data: { office: { programme: { items: { nodes: { id: string }[] } } } } }

/**
 * Measures the week query as the board asks it, of a week of `items` items in draft with six people each: cold, when the
 * week was changed before all connections ask, and kept; the look whether it changed, likewise; and one item of it. Each against bare Fastify that sends one json_agg
 * statement's text, on the same store in the same process.
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
    const { nodes } = answer.data.office.programme.items
    const counts = [nodes.length, limit.length]
    if (counts.some((count) => count !== items)) throw new Error(`Not ${items} items: ${counts}`)
    const id = nodes[0]?.id ?? ''
    const one = { url, token, body: JSON.stringify({ query: itemQuery, variables: { id } }) }
    const { officeId } = variables
    const look = { url, token, body: JSON.stringify({ query: lookQuery, variables }) }
    const before = () => answerTo(child, { kind: 'changeWeek', officeId })
    const ways = [
      { work: `week, ${items} items, cold`, asking, limitUrl, before },
      { work: `week, ${items} items, kept`, asking, limitUrl, before: undefined },
      { work: `look at ${items}, changed`, asking: look, limitUrl, before },
      { work: `look at ${items}, kept`, asking: look, limitUrl, before: undefined },
      { work: `item of ${items}`, asking: one, limitUrl: `${limitUrl}/${id}`, before: undefined },
    ]
    for (const { work, before, asking, limitUrl } of ways) {
      for (const at of connections) {
        const most = Math.max(requests, at)
        const how = { connections: at, ...(before && { before }) }
        const limit = await timed(child, { url: limitUrl }, most, how)
        const ours = await timed(child, asking, most, how)
        table.push({ work, connections: at, ours, limit })
      }
    }
  }
  return table
}
