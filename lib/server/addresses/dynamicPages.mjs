import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Which addresses belong to pages that are rendered anew at every request, according to the manifests of a
 * build: they are no entries of a cache, so what the cache handler does for others is done as they are sent.
 *
 * @param {string} root the project folder
 * @returns {(pathname: string) => boolean}
 */
export function dynamicPages(root) {
  const read = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(path.join(root, '.next', name), 'utf8'))
  /** @type {Record<string, string>} */
  const routes = read('app-path-routes-manifest.json')
  /** @type {{ routes: Record<string, unknown>, dynamicRoutes: Record<string, unknown> }} */
  const prerendered = read('prerender-manifest.json')
  /** @type {{ dynamicRoutes: { page: string, regex: string }[] }} */
  const { dynamicRoutes } = read('routes-manifest.json')
  const dynamic = Object.entries(routes)
    .filter(([entry]) => entry === '/page' || entry.endsWith('/page'))
    .map(([, route]) => route)
    .filter(route => !(route in prerendered.routes || route in prerendered.dynamicRoutes))
  const fixed = new Set(dynamic)
  const shapes = dynamicRoutes.filter(({ page }) => fixed.has(page)).map(({ regex }) => new RegExp(regex))
  return pathname => fixed.has(pathname) || shapes.some(shape => shape.test(pathname))
}
