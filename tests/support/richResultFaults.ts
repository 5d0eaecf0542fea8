import Validator from '@adobe/structured-data-validator'

type Node = Record<string, unknown>

/**
 * What Google requires of each type that we write, or recommends and we always know, in the words of its pages.
 * https://developers.google.com/search/docs/appearance/structured-data/search-gallery
 */
const FIELDS: Record<string, readonly string[]> = {
  Article: ['headline', 'datePublished', 'dateModified', 'author'],
  NewsArticle: ['headline', 'image', 'datePublished', 'dateModified', 'author'],
  Review: ['author', 'reviewRating', 'datePublished'],
  Rating: ['ratingValue', 'bestRating', 'worstRating'],
  AggregateRating: ['ratingValue', 'bestRating', 'worstRating', 'ratingCount', 'reviewCount'],
  Movie: ['name', 'url'],
  MovieSeries: ['name'],
  Person: ['name', 'url'],
  Organization: ['name', 'url'],
  NewsMediaOrganization: ['name'],
  ImageObject: ['contentUrl', 'creditText', 'copyrightNotice'],
  ItemList: ['itemListElement'],
  BreadcrumbList: ['itemListElement'],
  ProfilePage: ['mainEntity'],
  WebSite: ['name', 'url'],
}

/** What a graph lacks for search engines: by Google's own pages, then by the validator that Adobe keeps after Google's. */
export async function richResultFaults(graph: readonly Node[]): Promise<string[]> {
  const nodes = graph.flatMap(withInner)
  const named = new Map(nodes.map(node => [node['@id'], node]))
  const own = nodes.flatMap(node => [...missing(node), ...shapeFaults(node, named)])
  const roots = graph.map(node => withReferences(node, named))
  // It takes every list for a breadcrumb, whose items have names; those of a carousel are addresses.
  const judged = roots.filter(node => node['@type'] !== 'ItemList')
  const types = new Set(judged.map(node => String(node['@type'])))
  const jsonld = Object.fromEntries(
    [...types].map(type => [type, judged.filter(node => node['@type'] === type)]),
  )
  const issues = await new Validator().validate({ jsonld, errors: [] })
  const errors = issues.filter(({ severity }) => severity === 'ERROR')
  return [...own, ...errors.map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`)]
}

function missing(node: Node): string[] {
  const type = String(node['@type'])
  // The logo of the magazine, which nobody is to take for a picture.
  if (type === 'ImageObject' && 'width' in node) return []
  return (FIELDS[type] ?? [])
    .filter(field => node[field] === undefined || node[field] === '')
    .map(field => `${type} without ${field}`)
}

/** What no list of fields can say. */
function shapeFaults(node: Node, named: ReadonlyMap<unknown, Node>): string[] {
  const type = String(node['@type'])
  const list = node.itemListElement
  return [
    ...(type.endsWith('List') && !(Array.isArray(list) && list.length > 1) ? [`${type} of one element`] : []),
    ...(type === 'ItemList' && Array.isArray(list) && !isOneByOne(list) ? ['ItemList not in its order'] : []),
    ...(typeof node.headline === 'string' && node.headline.length > 110 ? ['headline too long'] : []),
    ...(type === 'Rating' && !isOnItsScale(node) ? ['rating beyond its scale'] : []),
    ...(type === 'AggregateRating' && !(Number(node.ratingCount) > 1) ? ['AggregateRating of one'] : []),
    ...('author' in node && namesOf(node.author, named).some(name => !name || name.length > 100)
      ? [`author of ${type} without a name`]
      : []),
  ]
}

function isOneByOne(list: readonly { position?: unknown; url?: unknown }[]): boolean {
  const urls = list.map(({ url }) => url).filter(url => url !== undefined)
  return (
    list.every(({ position }, index) => position === index + 1) &&
    new Set(urls).size === urls.length &&
    (urls.length === 0 || urls.length === list.length)
  )
}

function isOnItsScale({ ratingValue, bestRating, worstRating }: Node): boolean {
  return Number(ratingValue) >= Number(worstRating) && Number(ratingValue) <= Number(bestRating)
}

function namesOf(author: unknown, named: ReadonlyMap<unknown, Node>): (string | undefined)[] {
  const all: Node[] = Array.isArray(author) ? author : [author]
  return all.map(one => (one.name ?? named.get(one['@id'])?.name) as string | undefined)
}

/** What is told of works of others is as much as is known of them. */
const OF_OTHERS = ['isBasedOn', 'citation']

function withInner(node: Node): Node[] {
  const inner = Object.entries(node)
    .filter(([field]) => !OF_OTHERS.includes(field))
    .flatMap(([, value]) => value)
    .filter((value): value is Node => typeof value === 'object')
  return [...('@type' in node ? [node] : []), ...inner.filter(value => value !== null).flatMap(withInner)]
}

/** A node with those that it names in place of their names, one level deep, as Google reads a graph. */
function withReferences(node: Node, named: ReadonlyMap<unknown, Node>): Node {
  const resolve = (value: unknown) => {
    const id =
      typeof value === 'object' && value !== null && !('@type' in value) ? (value as Node)['@id'] : null
    return named.get(id) ?? value
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(resolve) : resolve(value),
    ]),
  )
}
