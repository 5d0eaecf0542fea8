import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { TEST_PATIENCE } from '../support/patience.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Tests on servers that are started from the production build, so after it. */
export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    root,
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
    // As many as a small machine has cores, beside others (lib/cli/test.mjs): a third of their time they wait.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // One after the other: each has ports, proxies and clocks of its own.
        test: {
          name: 'servers',
          include: ['tests/servers/{browsers,editions,french,nginx,replicas,standalone}/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // What readers get when something is odd or goes wrong.
        test: { name: 'faults', include: ['tests/servers/faults/**/*.test.ts'] },
      },
    ],
  },
})
