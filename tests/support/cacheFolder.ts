import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** Runs each test of a file in an empty folder of its own, as code « one », so that the caches on disk work. */
export function inCacheFolder(): void {
  const home = process.cwd()
  beforeEach(() => {
    process.chdir(mkdtempSync(path.join(tmpdir(), 'photogramme-cache-')))
    runAs('one')
  })
  afterEach(() => {
    const folder = process.cwd()
    process.chdir(home)
    rmSync(folder, { recursive: true })
    vi.unstubAllEnvs()
  })
}

/**
 * From here on modules that are imported are those of a process that has just started: it knows what lies on disk, and
 * nothing else.
 */
export function startAnew(): void {
  vi.resetModules()
  for (const key of Object.getOwnPropertySymbols(globalThis)) {
    if (key.description?.startsWith('photogramme.')) Reflect.deleteProperty(globalThis, key)
  }
}

/** From now on it is this version of the code that runs. */
export function runAs(code: string): void {
  vi.stubEnv('CODE_VERSION', code)
}
