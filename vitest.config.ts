import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    // Some draw pictures or check all content: on a busy machine that takes longer than the usual five seconds.
    testTimeout: 30_000,
  },
})
