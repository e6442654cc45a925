import { Settings } from 'luxon'
import { openDatabase } from '../db/connect.ts'
import { migrateStore } from '../db/migrate.ts'
import { readConfig } from '../src/config.ts'

// Brings a store up to this program's tables without starting the server.
Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

const config = readConfig()
const store = await openDatabase({ ...config, onNotice: (text) => console.error(text) })
await migrateStore(store, config.migrateDatabaseUrl)
await store.close()
console.log('The tables are up to date.')
