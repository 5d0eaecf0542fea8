import { absolute, routes } from '../routes'
import { TRAINING_AGENTS } from './aiPolicy.mjs'

/**
 * robots.txt. Only the site itself may be crawled; elsewhere (previews, a developer's machine) nothing may.
 *
 * @param isPublic whether this is the site under its canonical address
 */
export function robots(isPublic: boolean): string {
  if (!isPublic) return 'User-agent: *\nDisallow: /\n'
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    '',
    '# Pas d’entraînement de modèles sans accord : voir /mentions-legales et /.well-known/tdmrep.json',
    ...TRAINING_AGENTS.map(agent => `User-agent: ${agent}`),
    'Disallow: /',
    '',
    `Sitemap: ${absolute(routes.sitemapIndex())}`,
  ]
  return `${lines.join('\n')}\n`
}
