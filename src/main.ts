import closeWithGrace from 'close-with-grace'
import { DateTime, Settings } from 'luxon'
import { openDatabase } from '../db/connect.ts'
import { migrateStore } from '../db/migrate.ts'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

const config = readConfig()
const store = await openDatabase({
  databaseUrl: config.databaseUrl,
  dataDir: config.dataDir,
  onNotice: (text) => process.stderr.write(`${text}\n`),
})
await migrateStore(store, config.migrateDatabaseUrl)
const app = await buildApp({ config, store, clock: () => DateTime.utc() })
closeWithGrace({ delay: 10_000 }, async ({ err }) => {
  if (err !== undefined) app.log.error(err)
  await app.close()
  await store.close()
})
await app.listen({ host: config.host, port: config.port })
