import { readFileSync } from 'node:fs'
import path from 'node:path'
import { STAND_INS } from '@/lib/server/addresses/staticPaths.mjs'
import type { Server } from './builtSite'
import { type Answer, request } from './request'

/** One answer of the server, by what was asked for. */
export type Visit = { address: string; answer: Answer }

const AT_ONCE = 6

/** The address of the site in what it says of itself; the server is asked on another one. */
export const SITE_URL = 'http://localhost:3000'

/**
 * Everything that a server says: from some addresses on, every address that any answer names.
 *
 * @param isLeftOut whether an address is like others and need not be asked for
 */
export async function crawl(
  server: Server,
  seeds: Iterable<string>,
  isLeftOut: (address: string) => boolean,
): Promise<Visit[]> {
  const visits: Visit[] = []
  const known = new Set(seeds)
  let queue = [...known].filter(address => !isLeftOut(address))
  while (queue.length > 0) {
    const answers = await inTurns(queue, async address => ({
      address,
      answer: await request(server, address),
    }))
    visits.push(...answers)
    const found = answers.flatMap(({ answer }) => addressesIn(answer))
    queue = [...new Set(found)].filter(address => !known.has(address) && !isLeftOut(address))
    for (const address of queue) known.add(address)
  }
  return visits
}

/** Addresses of the site in an answer of any kind: between quotes, in XML elements, in parentheses, in a srcset. */
function addressesIn({ text, headers }: Answer): string[] {
  if (!/text|json|xml|javascript|calendar/.test(String(headers['content-type']))) return []
  return [
    ...`${text} ${headers.location ?? ''} `.matchAll(
      /(?:^|["'>(\s,=])((?:https?:\/\/[^/\s"'<>\\]+)?\/[^\s"'<>\\)]*)/g,
    ),
  ]
    .map(([, found = '']) => found.replaceAll('&amp;', '&').replace(/[,#].*$/s, ''))
    .filter(found => !/^https?:/.test(found) || found.startsWith(`${SITE_URL}/`))
    .map(found => found.replace(SITE_URL, ''))
    .filter(found => /^\/[\w./?=&%~@+-]*$/.test(found) && !found.startsWith('//'))
}

/** Every byte of an answer that may hold text: its headers, its body, and what its body holds in base 64. */
export function textOf({ answer }: Visit): string {
  const body = answer.body.toString('latin1')
  const inner = [...body.matchAll(/base64,([\w+/=]+)/g)].map(([, code = '']) =>
    Buffer.from(code, 'base64').toString('latin1'),
  )
  return [JSON.stringify(answer.headers), body, ...inner].join('\n')
}

type Rewrite = { destination: string; regex: string }
type Manifest = {
  staticRoutes: { page: string }[]
  dynamicRoutes: { page: string; regex: string }[]
  rewrites: Record<'beforeFiles' | 'afterFiles' | 'fallback', Rewrite[]>
}

const readManifest = (folder: string, name: string) =>
  JSON.parse(readFileSync(path.join(folder, '.next', name), 'utf8'))

/** Addresses that every build has, whatever its content: they need no link to be found. */
export function staticRoutes(folder: string): string[] {
  const { staticRoutes: routes }: Manifest = readManifest(folder, 'routes-manifest.json')
  return routes.map(({ page }) => page).filter(page => !page.startsWith('/_'))
}

/** The routes of `app/` of which no visit has shown anything. Next's own pages for failures are none of them. */
export function unseenRoutes(folder: string, visits: readonly Visit[]): string[] {
  const entries: Record<string, string> = readManifest(folder, 'app-path-routes-manifest.json')
  const { dynamicRoutes, rewrites }: Manifest = readManifest(folder, 'routes-manifest.json')
  const shapes = dynamicRoutes.map(({ page, regex }) => ({ page, shape: new RegExp(regex) }))
  const routes = Object.values(entries).filter(route => !route.startsWith('/_') && !STAND_INS.includes(route))
  const fixed = new Set(routes)
  const seen = visits
    .filter(({ answer }) => answer.status !== 404)
    .map(({ address }) => address.replace(/\?.*$/, ''))
    .map(pathname => {
      const rewrite = Object.values(rewrites)
        .flat()
        .find(({ regex }) => new RegExp(regex).test(pathname))
      return rewrite ? rewrite.destination.replace(/:\w+/g, 'x') : pathname
    })
    .map(pathname =>
      fixed.has(pathname) ? pathname : shapes.find(({ shape }) => shape.test(pathname))?.page,
    )
  return routes.filter(route => !seen.includes(route))
}

/** Runs a task for each, some at a time; results in the order of the items. */
export async function inTurns<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += AT_ONCE)
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(task))))
  return results
}
