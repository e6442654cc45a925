import { defineConfig } from 'vitest/config'
import inProcess from './vitest.config.ts'

export default defineConfig({
  resolve: inProcess.resolve ?? {},
  test: {
    include: ['web/tests/**/*.test.ts'],
    globalSetup: './tests/support/global.ts',
    setupFiles: './tests/support/setup.ts',
    isolate: false,
    pool: 'forks',
    maxWorkers: 2,
    // A journey goes through many pages.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    passWithNoTests: true,
    reporters: ['default', './tests/support/reporter.ts'],
  },
})
