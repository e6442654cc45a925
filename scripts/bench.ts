import { measureFeed } from './bench/feed.ts'
import { tableOf } from './bench/measure.ts'
import { measureWeek } from './bench/week.ts'

// Prints what the feed and the week query cost, each beside the limit measured in the same run: read the ratios,
// the figures are this machine's. On the embedded store and, with DATABASE_URL or TEST_DATABASE_URL, on that
// PostgreSQL server too, in databases of its own. --quick asks less often.

const isQuick = process.argv.includes('--quick')
const { DATABASE_URL, TEST_DATABASE_URL } = process.env
const server = DATABASE_URL || TEST_DATABASE_URL || null
const stores = [null, ...(server === null ? [] : [server])]

for (const store of stores) {
  console.log(store === null ? 'Embedded store' : 'PostgreSQL')
  const requests = isQuick ? 60 : 400
  const feed = await measureFeed(store, { events: 300, requests })
  for (const line of tableOf(feed)) console.log(`  ${line}`)
  const week = await measureWeek(store, [
    { items: 5, requests: isQuick ? 30 : 200 },
    { items: 970, requests: isQuick ? 5 : 20 },
  ])
  for (const line of tableOf(week)) console.log(`  ${line}`)
}
