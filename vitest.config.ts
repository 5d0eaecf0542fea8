import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { TEST_PATIENCE } from './tests/support/patience.ts'

/** How a test file gets at what its whole process shares: environment, folder, globals, state of the server. */
const TOUCHES_PROCESS =
  /\b(?:stubEnv|stubGlobal|chdir|inCacheFolder|globalThis|publishArchive|useFakeTimers|spyOn|resetModules|process\.(?:env|on)|lib\/delivery)\b/

const folder = path.join(import.meta.dirname, 'tests/unit')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.test\.tsx?$/.test(name))
  .map(name => path.join(folder, name))
const alone = files.filter(file => TOUCHES_PROCESS.test(readFileSync(file, 'utf8')))

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
        test: { name: 'shared', isolate: false, include: files.filter(file => !alone.includes(file)) },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
