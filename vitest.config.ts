import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const { resolve } = createRequire(import.meta.url)

export default defineConfig({
  // The same copy that Mercurius loads, as outside of the tests: graphql refuses types of another copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: resolve('graphql') }] },
  test: {
    include: ['tests/**/*.test.ts'],
    tags: [
      {
        name: 'slow',
        description: 'kill rounds and races: `npm run test:slow`, and .ci/run',
        timeout: 240_000,
      },
    ],
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
