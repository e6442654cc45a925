import { measureClashes } from './bench/clashes.ts'
import { measureColdFeed, measureFeed } from './bench/feed.ts'
import { measureImport } from './bench/import.ts'
import { measureLive } from './bench/live.ts'
import { tableOf, withServers } from './bench/measure.ts'
import { measureWeek } from './bench/week.ts'
import { measureStorm, measureWrites } from './bench/write.ts'

// Prints what the feed and the week query cost on one connection and on 32, and a change that one or 200 watch, each beside the limit measured in the same
// run, and how long an import takes, beside what it may: read the ratios, the figures are this machine's. On the
// embedded store and, with DATABASE_URL or TEST_DATABASE_URL, on that PostgreSQL server too, in a database of its own. --quick asks less often.

const isQuick = process.argv.includes('--quick')
const { DATABASE_URL, TEST_DATABASE_URL } = process.env
const server = DATABASE_URL || TEST_DATABASE_URL || null
const amounts = isQuick ? { feed: 60, small: 10, large: 1 } : { feed: 200, small: 100, large: 5 }
const connections = [1, 32]

for (const store of server === null ? [null] : [null, server]) {
  console.log(store === null ? 'Embedded store' : 'PostgreSQL')
  await withServers(store, async (servers) => {
    const feed = await measureFeed(servers, { events: 300, requests: amounts.feed, connections })
    for (const line of tableOf(feed)) console.log(`  ${line}`)
    const cold = await measureColdFeed(servers, { events: 1000, requests: amounts.large })
    for (const line of tableOf(cold)) console.log(`  ${line}`)
    const week = await measureWeek(servers, [
      { items: 5, requests: amounts.small, connections },
      { items: 970, requests: amounts.large, connections },
    ])
    for (const line of tableOf(week)) console.log(`  ${line}`)
    const live = await measureLive(servers, { watchers: [1, 200], changes: amounts.small })
    for (const line of tableOf(live)) console.log(`  ${line}`)
    const clashes = { items: 1000, rounds: isQuick ? 5 : 20 }
    for (const line of await measureClashes(servers, clashes)) console.log(`  ${line}`)
    for (const line of await measureImport(servers, [150, 600])) console.log(`  ${line}`)
    const writes = { sizes: [5, 970], requests: amounts.small, connections }
    for (const line of tableOf(await measureWrites(servers, writes))) console.log(`  ${line}`)
    // The embedded store has one connection, and no storm.
    if (store === null) return
    const storm = await measureStorm(servers, { rounds: isQuick ? 1 : 5 })
    for (const line of tableOf(storm)) console.log(`  ${line}`)
  })
}
