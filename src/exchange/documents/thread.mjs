// A thread gets none of the program's loaders, and Node 20 runs no TypeScript: so this one file is JavaScript.
import { parentPort, workerData } from 'node:worker_threads'
import { Settings } from 'luxon'
import { register } from 'tsx/esm/api'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'
register()
const { readFile } = await import('./reading.ts')
parentPort.postMessage(await readFile(workerData.bytes, workerData.options))
