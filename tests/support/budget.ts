import type { TestModule } from 'vitest/node'

/** A room's tests may take so many seconds of a quiet core in `npm test`; what takes longer belongs to `npm run test:slow`. */
const secondsOfRoom = 12

type Cost = { files: number; seconds: number; cpu: number }

/** What each room's files took, a line a room, beside its budget; empty for a run of one file. */
export function roomTable(modules: readonly TestModule[]): string {
  if (modules.length < 2) return ''
  const costs = costsOf(modules)
  const lines = [...costs].map(([room, { files, seconds, cpu }]) => {
    const over = cpu > secondsOfRoom ? '  OVER ITS BUDGET' : ''
    return `${room.padEnd(12)}${String(files).padStart(4)} files${figure(seconds)} s${figure(cpu)} s of a core, of ${secondsOfRoom}${over}\n`
  })
  return lines.join('')
}

function costsOf(modules: readonly TestModule[]): Map<string, Cost> {
  const costs = new Map<string, Cost>()
  for (const module of modules) {
    // The page's journeys have a browser's time.
    if (module.relativeModuleId.startsWith('web/')) continue
    const room = /tests\/([^/]+)\//.exec(module.relativeModuleId)?.[1] ?? ''
    const cost = costs.get(room) ?? { files: 0, seconds: 0, cpu: 0 }
    const { duration, collectDuration } = module.diagnostic()
    cost.files += 1
    cost.seconds += (duration + collectDuration) / 1000
    cost.cpu += module.meta().cpuSeconds ?? 0
    costs.set(room, cost)
  }
  return costs
}

const figure = (seconds: number) => seconds.toFixed(1).padStart(8)
