import { spawnSync } from 'node:child_process'
import { DateTime, Settings } from 'luxon'
import { demoMonday } from './demo/fill.ts'
import { preparedTemplate } from './demo/template.ts'

// What `npm ci` ends with: the web page is built and the demonstration's store stands filled, so that
// `npm run demo` has only to open it.
Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
await preparedTemplate('an-hai', demoMonday(DateTime.utc()), (text) => console.log(`  … ${text}`))
