import closeWithGrace from 'close-with-grace'
import { DateTime, Settings } from 'luxon'
import { openDatabase } from '../db/connect.ts'
import { migrateStore } from '../db/migrate.ts'
import { issueSetUpLink } from './access/commands/links.ts'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { startRefusal } from './server/faults.ts'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

async function start(): Promise<void> {
  const config = readConfig()
  const store = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    onNotice: (text) => process.stderr.write(`${text}\n`),
  })
  await migrateStore(store, config.migrateDatabaseUrl)
  const app = await buildApp({ config, store, clock: () => DateTime.utc(), runsJobs: true })
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err !== undefined) app.log.error(err)
    await app.close()
    await store.close()
  })
  const address = await app.listen({ host: config.host, port: config.port })
  const secret = await issueSetUpLink(store.db, DateTime.utc())
  if (secret !== null) {
    const link = `${config.publicUrl ?? address}/set-up/${secret}`
    process.stdout.write(
      `Nobody can sign in yet. Create the first administrator, within 24 hours:\n${link}\n`,
    )
  }
}

try {
  await start()
} catch (error) {
  const sentence = startRefusal(error)
  if (sentence === null) throw error
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
