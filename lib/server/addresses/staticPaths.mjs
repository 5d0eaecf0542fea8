import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Static routes that are there under some settings only: addresses.ts knows which. */
const OPTIONAL = ['/indexnow.txt']

/** Pages that stand for answers of another status, and are nobody's address. */
export const STAND_INS = ['/_global-error', '/_not-found', '/erreur']

/**
 * The addresses that a build answers whatever the content is: its static routes, the sources of its
 * redirects, its own files and those of `public/`, but for pictures: those of hidden articles lie among them (addresses.ts).
 *
 * @param {string} root the project folder
 * @returns {Set<string>}
 */
export function staticPaths(root) {
  return new Set([
    ...manifestOf(root)
      .staticRoutes.map(({ page }) => page)
      .filter(page => ![...OPTIONAL, ...STAND_INS].includes(page)),
    ...redirectSources(root),
    ...filesBelow(path.join(root, 'public')).filter(name => !/^\/images(?:\/|$)/.test(name)),
    ...filesBelow(path.join(root, '.next/static')).map(name => `/_next/static${name}`),
  ])
}

/**
 * The addresses that next.config.ts leads elsewhere, with whatever query they are asked for.
 *
 * @param {string} root the project folder
 * @returns {Set<string>}
 */
export function redirectSources(root) {
  return new Set(manifestOf(root).redirects.map(({ source }) => source))
}

/**
 * @param {string} root
 * @returns {{ staticRoutes: { page: string }[], redirects: { source: string }[] }}
 */
function manifestOf(root) {
  return JSON.parse(readFileSync(path.join(root, '.next/routes-manifest.json'), 'utf8'))
}

/** @param {string} folder */
function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => !entry.isDirectory())
      .map(
        entry =>
          `/${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`,
      )
  } catch {
    return [] // git keeps no empty folder
  }
}
