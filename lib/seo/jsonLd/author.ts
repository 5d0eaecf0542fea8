import type { OrganizationLeaf, PersonLeaf } from 'schema-dts'
import type { Author } from '../../model/items'
import { absolute, routes } from '../../routes'

/** Who signs an article: a person, or a desk or an agency, which are organizations. */
export function authorThing({ kind, name, slug, url }: Author): PersonLeaf | OrganizationLeaf {
  return {
    '@type': kind === 'person' ? 'Person' : 'Organization',
    '@id': `${absolute(routes.author(slug))}#auteur`,
    name,
    url: absolute(routes.author(slug)),
    sameAs: url ? [url] : undefined,
  }
}
