import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** What readers get when something is odd or goes wrong: on servers that are started from the production build. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname, '..') } },
  test: {
    root: path.resolve(import.meta.dirname, '..'),
    include: ['tests/faults/**/*.test.ts'],
    // Three for the two cores that a small machine has: a third of their time they wait.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
