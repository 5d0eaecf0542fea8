import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { dynamicPages } from './addresses/dynamicPages.mjs'
import { redirectSources, staticPaths } from './addresses/staticPaths.mjs'
import { sweepPages } from './pages/sweepPages.mjs'

/**
 * @typedef {import('./addresses/lookUp.mjs').BuiltPaths & {
 *   handle: import('node:http').RequestListener,
 *   keeps: boolean,
 * }} Site `handle` is Next; `keeps`: whether what it has answered is answered from memory the next time
 */

const require = createRequire(import.meta.url)

/**
 * What stands behind the guard: Next with the build in the current folder, and what that build tells of addresses.
 *
 * @param {{ port: number, hostname: string, siteUrl: string }} options `siteUrl`: the public origin
 * @returns {Promise<Site>}
 */
export async function prepareSite({ port, hostname, siteUrl }) {
  if (process.env.REDIS_URL) {
    const { connectReplicas } = await import('./redis/redisCache.mjs')
    const secret = process.env.REDIS_SECRET || process.env.REVALIDATION_SECRET
    await connectReplicas({ url: process.env.REDIS_URL, siteUrl, secret })
  }
  /** @type {(options: object) => { prepare(): Promise<void>, getRequestHandler(): import('node:http').RequestListener }} */
  const next = require('next')
  // Next listens for WebSockets, which only development has, on the server that it is told of, and leaves them
  // open: it is told of one that serves nobody, so that ours answers such requests like any other.
  const app = next({ dev: false, dir: process.cwd(), hostname, port, httpServer: createServer() })
  await app.prepare()
  sweepPages(path.join(process.cwd(), '.next/server'))
  return {
    staticPaths: staticPaths(process.cwd()),
    redirects: redirectSources(process.cwd()),
    isDynamic: dynamicPages(process.cwd()),
    handle: app.getRequestHandler(),
    keeps: true,
  }
}
