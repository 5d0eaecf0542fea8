import { afterAll, beforeAll } from 'vitest'
import { copyOfBuild, remove, type Server, serve } from './builtSite'

/** A copy of the built site, absolute, and the server that serves it. */
export type ServedBuild = { folder: string; server: Server }

/**
 * One copy of the built site with its server for all tests of a file: there before the first of them, gone after the
 * last.
 */
export function servedBuild(): Readonly<ServedBuild> {
  const site = {} as ServedBuild
  beforeAll(async () => {
    site.folder = await copyOfBuild()
    site.server = await serve(site.folder)
  })
  afterAll(async () => {
    await site.server?.stop()
    await remove(site.folder)
  })
  return site
}
