import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: './tests/support/global.ts',
    setupFiles: './tests/support/setup.ts',
    // No module of ours keeps state, so files may share a worker: importing is most of a run's time.
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    // The first test of a worker waits for the worker's database.
    testTimeout: 30_000,
    reporters: ['default', './tests/support/reporter.ts'],
  },
})
