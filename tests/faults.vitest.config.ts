import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { TEST_PATIENCE } from './support/patience.ts'

/** What readers get when something is odd or goes wrong: on servers that are started from the production build. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname, '..') } },
  test: {
    root: path.resolve(import.meta.dirname, '..'),
    include: ['tests/faults/**/*.test.ts'],
    // As many as a small machine has cores, beside others (lib/cli/test.mjs): a third of their time they wait.
    maxWorkers: 2,
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
  },
})
