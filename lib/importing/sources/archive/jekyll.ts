import type { SourceAuthor } from '../sourceItem'
import { isRecord, nameOf, textIn } from '../values'
import { ABOUT_THE_CODE, type Model, type Place, partsOf, plainPlace } from './model'
import type { Settings } from './settings'

const BUILT_IN: Record<string, string> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
}

const FOLDERS: Record<string, string> = {
  _layouts: 'Gabarits du site.',
  _includes: 'Gabarits du site.',
  _sass: 'Feuilles de style.',
  _plugins: 'Code du site.',
  _data: 'Données du site.',
  assets: 'Fichiers du site, repris quand un texte les montre.',
}

/** A site of Jekyll: `_posts` (in any folder, whose name is then a category), `_drafts`, collections, pages. */
export function jekyll(settings: Settings): Model {
  const config =
    settings.read('_config.yml') ?? settings.read('_config.yaml') ?? settings.read('_config.toml') ?? {}
  const collections = collectionsOf(config.collections)
  const base = `/${textIn(config.baseurl) ?? ''}`.replace(/\/+/g, '/').replace(/\/$/, '')
  const url = textIn(config.url)
  const style = textIn(config.permalink) ?? 'date'
  const rules = rulesOf(config.defaults)
  const separator = textIn(config.excerpt_separator)
  return {
    name: 'jekyll',
    dialect: 'jekyll',
    site: {
      title: nameOf(config.title),
      address: url && `${url.replace(/\/$/, '')}${base}`,
      language: textIn(config.lang) ?? textIn(config.locale),
      timeZone: textIn(config.timezone),
    },
    authors: authorsIn(settings.read('_data/authors.yml') ?? settings.read('_data/authors.json')),
    base,
    root: '',
    splitsAtBlanks: true,
    // Without one of their own, a site cuts at the first paragraph, which is no mark that an author set.
    excerptMark: separator && separator.trim() !== '' && separator !== '<!--more-->' ? separator : null,
    isSkipped: folder => FOLDERS[folder] ?? null,
    placeOf: (name, hasHeader) => {
      const place = placeIn(name, collections, style)
      if (typeof place === 'string') return place
      if (place.type === 'page' && !hasHeader) return 'Sans en-tête, Jekyll n’en fait pas une page.'
      return { ...place, defaults: defaultsOf(name, place, rules) }
    },
  }
}

function placeIn(name: string, collections: ReadonlyMap<string, string>, style: string): Place | string {
  const { folders, slug, date } = partsOf(name)
  const special = folders.findIndex(folder => folder === '_posts' || folder === '_drafts')
  const collection = collections.get(folders[0]?.replace(/^_/, '') ?? '')
  const extensions = { output_ext: '.html' }
  if (special >= 0) {
    const isDraft = folders[special] === '_drafts'
    if (!isDraft && !date)
      return 'Un billet de Jekyll s’appelle AAAA-MM-JJ-nom.md : celui-ci n’a pas de date.'
    return {
      ...plainPlace(name, 'post'),
      state: isDraft ? 'draft' : 'published',
      categories: folders.slice(0, special),
      pattern: BUILT_IN[style] ?? style,
      // Folders inside of `_posts` file nothing for Jekyll; the map may make something of them all the same.
      placeholders: {
        ...extensions,
        title: titled(slug),
        path: [...folders.slice(special + 1), slug].join('/'),
      },
      defaults: {},
      slug,
      date,
    }
  }
  if (collection !== undefined && folders[0]?.startsWith('_')) {
    const label = folders[0].slice(1)
    const inside = [...folders.slice(1), slug].join('/')
    const known = { ...extensions, collection: label, path: inside, title: titled(slug), name: slug }
    const pattern = BUILT_IN[collection] ?? (collection || '/:collection/:path:output_ext')
    return { ...plainPlace(name, label), pattern, placeholders: known }
  }
  if (folders.some(folder => folder.startsWith('_'))) return 'Dossier que Jekyll ne publie pas.'
  if (folders.length === 0 && ABOUT_THE_CODE.test(slug)) return 'Notice du dépôt.'
  const isPretty = /\/$|^pretty$/.test(style)
  const isIndex = slug === 'index'
  const pattern = isIndex ? '/:path/' : isPretty ? '/:path/:basename/' : '/:path/:basename:output_ext'
  return {
    ...plainPlace(name, 'page'),
    slug: isIndex ? (folders.at(-1) ?? 'index') : slug,
    pattern,
    placeholders: { ...extensions, path: folders.join('/'), basename: slug },
  }
}

/** As Jekyll writes `:title`: signs become hyphens, letters and their case stay. */
function titled(slug: string): string {
  return slug.replace(/[^\p{L}\p{N}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '')
}

/** The collections that have pages, with the address pattern of each, empty for the usual one. */
function collectionsOf(written: unknown): Map<string, string> {
  if (Array.isArray(written)) return new Map(written.map(name => [String(name), '']))
  if (!isRecord(written)) return new Map()
  return new Map(
    Object.entries(written).map(([name, options]) => [
      name,
      (isRecord(options) && textIn(options.permalink)) || '',
    ]),
  )
}

type Rule = { path: string; type: string; values: Record<string, unknown> }

function rulesOf(written: unknown): Rule[] {
  if (!Array.isArray(written)) return []
  return written.filter(isRecord).map(({ scope, values }) => ({
    path: (isRecord(scope) && textIn(scope.path)) || '',
    type: (isRecord(scope) && textIn(scope.type)) || '',
    values: isRecord(values) ? values : {},
  }))
}

function defaultsOf(name: string, place: Place, rules: readonly Rule[]): Record<string, unknown> {
  const type =
    place.state === 'draft'
      ? 'drafts'
      : place.type === 'post'
        ? 'posts'
        : place.type === 'page'
          ? 'pages'
          : place.type
  const fitting = rules.filter(rule => (!rule.type || rule.type === type) && isUnder(name, rule.path))
  // The rule for the deeper folder counts.
  return Object.assign(
    {},
    ...fitting.sort((a, b) => a.path.length - b.path.length).map(({ values }) => values),
  )
}

function isUnder(name: string, path: string): boolean {
  const folder = path.replace(/^\/|\/$/g, '').replace(/\/?\*.*$/, '')
  return folder === '' || name === folder || name.startsWith(`${folder}/`)
}

function authorsIn(data: Record<string, unknown> | null): Map<string, SourceAuthor> {
  return new Map(
    Object.entries(data ?? {}).flatMap(([key, value]) => {
      const name = nameOf(value)
      if (!name) return []
      const biography = isRecord(value) ? (textIn(value.bio) ?? textIn(value.description)) : undefined
      const website = isRecord(value)
        ? (textIn(value.url) ?? textIn(value.website) ?? textIn(value.web))
        : undefined
      return [[key, { key, name, biography, website }]]
    }),
  )
}
