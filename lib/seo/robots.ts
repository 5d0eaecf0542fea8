import { TRAINING_AGENTS } from '../aiPolicy.mjs'
import { absolute, routes } from '../routes'

/** Patterns of pages that combine choices: whoever follows every link there never comes to an end. */
const ENDLESS = [
  ...[routes.reviewFilter(), routes.filmFilter(), routes.newsFilter()].flatMap(path => [
    `${path}$`,
    `${path}?`,
  ]),
  ...[routes.tonight(), routes.search()].map(path => `${path}?`),
]

/**
 * robots.txt. Only the site itself may be crawled; elsewhere (previews, a developer's machine) nothing may.
 *
 * @param isPublic whether this is the site under its canonical address
 * @param filters the filtered pages that search engines should know (lib/filters/indexableFilters.ts)
 */
export function robots(isPublic: boolean, filters: readonly string[] = []): string {
  if (!isPublic) return 'User-agent: *\nDisallow: /\n'
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    // The longest rule counts (RFC 9309, 2.2.2); for robots that take the first, these come first.
    ...filters.map(path => `Allow: ${path}$`),
    ...ENDLESS.map(path => `Disallow: ${path}`),
    '',
    '# Pas d’entraînement de modèles sans accord : voir /mentions-legales et /.well-known/tdmrep.json',
    ...TRAINING_AGENTS.map(agent => `User-agent: ${agent}`),
    'Disallow: /',
    '',
    `Sitemap: ${absolute(routes.sitemapIndex())}`,
  ]
  return `${lines.join('\n')}\n`
}
