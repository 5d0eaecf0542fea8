import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The ids of the client modules that belong to Next itself, from the client-reference manifests of a build.
 * They are on every page and hydrate nothing of ours.
 *
 * @param {string} serverFolder `.next/server`
 * @returns {Set<string>}
 */
export function frameworkModules(serverFolder) {
  const ids = new Set()
  const appFolder = path.join(serverFolder, 'app')
  for (const name of readdirSync(appFolder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('_client-reference-manifest.js')) continue
    const text = readFileSync(path.join(appFolder, name), 'utf8')
    const json = text.slice(text.lastIndexOf('] = {') + 4).replace(/;\s*$/, '')
    /** @type {{ clientModules: Record<string, { id: string | number }> }} */
    const { clientModules } = JSON.parse(json)
    for (const [module, { id }] of Object.entries(clientModules)) {
      if (/\/node_modules\/next\/dist\//.test(module)) ids.add(String(id))
    }
  }
  return ids
}

/**
 * Whether a page renders a client component of ours: its flight payload imports a client module that is
 * not Next's own. Anything unknown counts as ours, so that a doubtful page keeps its scripts and works.
 *
 * @param {string} flight the RSC payload of the page
 * @param {ReadonlySet<string>} framework
 */
export function hydrates(flight, framework) {
  const imports = [...flight.matchAll(/^[0-9a-f]+:I\[("?)([^",\]]+)\1,/gm)]
  return imports.length === 0 || imports.some(([, , id = '']) => !framework.has(id))
}
