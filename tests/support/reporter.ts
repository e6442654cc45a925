import type { SerializedError } from 'vitest'
import type { Reporter, TestModule } from 'vitest/node'
import { roomTable } from './budget.ts'

/**
 * Ends a run with what each room cost and one plain line, 'N passed, N failed, N skipped'. A file that does not load and
 * a stray error count as failed.
 */
export default class PlainLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: strayErrors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state === 'pending' ? 'failed' : state] += 1
      }
    }
    process.stdout.write(
      `${roomTable(modules)}${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
    )
  }
}
