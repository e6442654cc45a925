// A thread gets none of the program's loaders, and Node 20 runs no TypeScript: so this one file is JavaScript.
import { parentPort } from 'node:worker_threads'
import { Settings } from 'luxon'
import { register } from 'tsx/esm/api'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'
register()
const { threadPath } = await import('./busy.ts')
const { answerOf } = await import('./reading.ts')
parentPort.on('message', async (work) => parentPort.postMessage(await answerOf(work)))
parentPort.postMessage(threadPath())
