import { stringify } from 'yaml'
import { FOLDERS } from '../../folders.mjs'
import { CONTENT_TYPES, isArticleKind } from '../../model/contentTypes'
import type { Article, Film, Person } from '../../model/items'
import { addressOf } from '../../model/pathOf'
import { GENRES } from '../../vocabulary'
import type { Exported } from '../corpus'
import { saysNothing } from '../losses'
import { snakeCase } from '../snakeCase'

/**
 * Front matter in words that other engines know (`lastmod`, `slug`, `aliases`), where they have some, and with the
 * names of people, films and platforms in place of those of our files. Fields of ours without such a word keep their
 * name, `rating_history`; none is left out that says something.
 *
 * @param synopsis of a film
 * @returns YAML without its fences
 */
export function frontMatter(
  exported: Exported,
  nameOf: (folder: string, slug: string) => string,
  synopsis: string,
): string {
  const { fields, slug, path, state, kind, item } = exported
  const article = isArticleKind(kind) ? (item as Article) : null
  const { title, name, date, updated, draft: _, aliases, formerSlugs, formerPaths, lang, ...others } = fields
  const former = [aliases, formerSlugs]
    .flat()
    .filter(one => typeof one === 'string' && CONTENT_TYPES[kind].former !== null)
  // The other names of a person or a platform are no addresses.
  const isNames = CONTENT_TYPES[kind].former !== 'aliases' && Array.isArray(aliases)
  const addresses = [
    ...(isNames ? (formerSlugs as string[]) : former).map(one => addressOf(exported.folder, String(one))),
    ...(Array.isArray(formerPaths) ? formerPaths : []),
  ]
  const common = {
    title: title ?? name,
    ...(name === undefined ? {} : { name }),
    date,
    lastmod: updated,
    ...(article ? { draft: state === 'draft', status: state === 'published' ? undefined : state } : {}),
    slug,
    url: path,
    ...(article ? { categories: [CONTENT_TYPES[kind].word.many] } : { type: CONTENT_TYPES[kind].word.one }),
    language: lang,
    aliases: addresses,
    ...(isNames ? { other_names: aliases } : {}),
  }
  const own = Object.entries(others).map(([field, value]) => [
    snakeCase(field),
    namedIn(field, value, exported, nameOf),
  ])
  const rated = 'rating' in fields ? { rating_scale: 5 } : {}
  const all = Object.entries({ ...common, ...Object.fromEntries(own), ...rated, synopsis })
  const written = all.filter(([key, value]) => key === 'draft' || !saysNothing(value))
  // Most engines read YAML 1.1, in which `NO` is no country.
  return stringify(Object.fromEntries(written.map(([key, value]) => [key, inPlainWords(value)])), {
    compat: 'yaml-1.1',
    lineWidth: 0,
  })
}

/** A value with the names of its fields in small letters, without those that say nothing. */
function inPlainWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPlainWords)
  if (typeof value !== 'object' || value === null) return value
  const said = Object.entries(value).filter(([, one]) => !saysNothing(one))
  return Object.fromEntries(said.map(([key, one]) => [snakeCase(key), inPlainWords(one)]))
}

/** A value of a field with what stands for the items that it names. */
function namedIn(
  field: string,
  value: unknown,
  { kind, item }: Exported,
  nameOf: (folder: string, slug: string) => string,
): unknown {
  const person = (one: unknown) => nameOf('personnes', String(one))
  const each = (named: (one: unknown) => unknown) => (Array.isArray(value) ? value.map(named) : value)
  switch (field) {
    case 'authors':
      return each(one => nameOf('auteurs', String(one)))
    case 'contributors':
      return each(one => withName(one, 'author', slug => nameOf('auteurs', slug)))
    case 'film':
      return 'film' in item ? filmFacts(item.film) : nameOf('films', String(value))
    case 'films':
      return 'films' in item ? item.films.map(filmFacts) : value
    case 'ranking':
      return 'ranking' in item ? item.ranking.map(filmFacts) : value
    case 'people':
    case 'directors':
    case 'writers':
      return each(person)
    case 'cast':
    case 'crew':
      return each(one => withName(one, 'person', person))
    case 'platforms':
      return each(one => nameOf('plateformes', String(one)))
    case 'releases':
    case 'where':
      return each(one => withName(one, 'platform', slug => nameOf('plateformes', slug)))
    case 'original':
    case 'platform':
      return nameOf('plateformes', String(value))
    case 'person':
      return person(value)
    case 'saga':
      return typeof value === 'string'
        ? nameOf('sagas', value)
        : withName(value, 'saga', slug => nameOf('sagas', slug))
    case 'steps':
      return kind === 'guide' && 'steps' in item
        ? item.steps.map(({ film, why }) => ({ film: filmFacts(film), why }))
        : value
    case 'genres':
      return each(one => (GENRES as Record<string, string>)[String(one)] ?? one)
    case 'genre':
      return (GENRES as Record<string, string>)[String(value)] ?? value
    case 'related':
      return each(one => addressOfReference(String(one)))
    default:
      return value
  }
}

/** An object of a list whose field names an item: the name of that item in its place, as `name`. */
function withName(one: unknown, field: string, named: (slug: string) => string): unknown {
  if (typeof one !== 'object' || one === null || !(field in one)) return one
  const { [field]: slug, ...rest } = one as Record<string, unknown>
  return typeof slug === 'string' ? { [field === 'person' ? 'name' : field]: named(slug), ...rest } : one
}

function filmFacts({ slug, title, originalTitle, year, directors, ids }: Film): Record<string, unknown> {
  return {
    title,
    ...(originalTitle && { original_title: originalTitle }),
    year,
    directors: directors.map(({ name }: Person) => name),
    ...(saysNothing(ids) ? {} : { ids }),
    slug,
  }
}

/** `critiques/drive` is `/critiques/drive`. */
function addressOfReference(reference: string): string {
  const [folder, slug = ''] = reference.split('/')
  const known = FOLDERS.find(name => name === folder)
  return (known && addressOf(known, slug)) ?? reference
}
