import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { TEST_PATIENCE } from './support/patience.ts'

/** Tests that start servers from the production build: after it, and one after the other. */
export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname, '..') } },
  test: {
    root: path.resolve(import.meta.dirname, '..'),
    include: ['tests/{editions,nginx,replicas,standalone}/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: TEST_PATIENCE,
    hookTimeout: TEST_PATIENCE,
  },
})
