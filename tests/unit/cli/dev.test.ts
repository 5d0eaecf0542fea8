import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each(['--help', '-h', '--aide'])('the preview explains itself in French: %s', flag => {
  const { status, stdout } = spawnSync(process.execPath, ['lib/cli/dev.mjs', flag], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toMatch(/Montre le site sur cette machine.*--at <instant>.*heure de Paris/s)
  expect(stdout).not.toMatch(/Usage:/)
})
