import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { TEST_PATIENCE } from './tests/support/patience.ts'

/** Those that touch what their whole process shares: environment, folder, globals, state of the server. */
const ISOLATED = 'tests/unit/**/*.isolated.test.ts'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
    // Left alone, Vitest keeps one core free, of two as of twenty.
    maxWorkers: availableParallelism(),
    projects: [
      // Loading the same modules anew for each file takes as long as the tests: these files share them.
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [ISOLATED],
        },
      },
      { extends: true, test: { name: 'isolated', include: [ISOLATED] } },
    ],
  },
})
