import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Static routes that are there under some settings only: addresses.ts knows which. */
const OPTIONAL = ['/indexnow.txt']

/**
 * The addresses that a build answers whatever the content is: its static routes, the sources of its
 * redirects and the files of `public/`, but for pictures: those of hidden articles lie among them (addresses.ts).
 *
 * @param {string} root the project folder
 * @returns {Set<string>}
 */
export function staticPaths(root) {
  /** @type {{ staticRoutes: { page: string }[], redirects: { source: string }[] }} */
  const manifest = JSON.parse(readFileSync(path.join(root, '.next/routes-manifest.json'), 'utf8'))
  return new Set([
    ...manifest.staticRoutes.map(({ page }) => page).filter(page => !OPTIONAL.includes(page)),
    ...manifest.redirects.map(({ source }) => source),
    ...filesBelow(path.join(root, 'public')).filter(name => !name.startsWith('/images/')),
  ])
}

/** @param {string} folder */
function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      name => `/${name.split(path.sep).join('/')}`,
    )
  } catch {
    return [] // git keeps no empty folder
  }
}
