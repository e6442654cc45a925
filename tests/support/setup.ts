import { Settings } from 'luxon'
import { afterAll } from 'vitest'

Settings.throwOnInvalid = true
Settings.defaultZone = 'utc'

declare module 'luxon' {
  interface TSSettings {
    throwOnInvalid: true
  }
}

declare module 'vitest' {
  interface TaskMeta {
    /** The processor's seconds that a file took in its worker, without those of programs that it starts. */
    cpuSeconds?: number
  }
}

const atStart = process.cpuUsage()

// biome-ignore lint/correctness/noEmptyPattern: vitest reads what a hook needs from this pattern
afterAll(({}, { file }) => {
  const { user, system } = process.cpuUsage(atStart)
  file.meta.cpuSeconds = (user + system) / 1e6
})
