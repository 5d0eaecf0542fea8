import { isRecord, textIn } from '../values'
import { type Model, type Place, partsOf, plainPlace } from './model'
import type { Settings } from './settings'

const CONFIGS = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap(name =>
  ['toml', 'yaml', 'yml', 'json'].map(ending => `${name}.${ending}`),
)
const FOLDERS: Record<string, string> = {
  archetypes: 'Modèles de textes.',
  assets: 'Fichiers du site, repris quand un texte les montre.',
  data: 'Données du site.',
  i18n: 'Traductions du thème.',
  layouts: 'Gabarits du site.',
  public: 'Site construit.',
  resources: 'Cache.',
  static: 'Fichiers du site, repris quand un texte les montre.',
  themes: 'Thème.',
}

/** Sections in `content/`, bundles (`drive/index.md`), lists (`_index.md`), languages (`drive.fr.md`). */
export function hugo(settings: Settings): Model {
  const name = CONFIGS.find(settings.has)
  const config = lowered((name && settings.read(name)) || {})
  const root = settings.has('content') ? (textIn(config.contentdir) ?? 'content') : ''
  const permalinks = patternsOf(config.permalinks)
  const isUgly = config.uglyurls === true
  const keepsCase = config.disablepathtolower === true
  const languages = new Set(Object.keys(isRecord(config.languages) ? config.languages : {}))
  const address = textIn(config.baseurl)
  return {
    name: 'hugo',
    dialect: 'hugo',
    site: {
      title: textIn(config.title),
      address,
      language: textIn(config.languagecode) ?? textIn(config.defaultcontentlanguage),
      timeZone: textIn(config.timezone),
    },
    authors: new Map(),
    base: pathOf(address),
    root,
    splitsAtBlanks: false,
    excerptMark: null,
    isSkipped: folder => FOLDERS[folder] ?? null,
    placeOf: file => placeIn(file, { permalinks, isUgly, keepsCase, languages }),
  }
}

type Rules = {
  permalinks: ReadonlyMap<string, string>
  isUgly: boolean
  keepsCase: boolean
  languages: ReadonlySet<string>
}

function placeIn(file: string, { permalinks, isUgly, keepsCase, languages }: Rules): Place | string {
  const { folders } = partsOf(file)
  const [stem = '', language = null] = stemOf(file, languages)
  if (stem === '_index') return 'Page d’accueil d’une rubrique : les listes se font d’elles-mêmes ici.'
  const isBundle = stem === 'index'
  const inLanguage = folders[0] !== undefined && languages.has(folders[0]) ? folders.shift() : undefined
  const name = isBundle ? (folders.pop() ?? 'index') : stem
  const section = folders[0] ?? ''
  const cased = (text: string) => (keepsCase ? text : text.toLowerCase())
  const [, day, rest] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(name) ?? []
  const usual = `/:sections/:slugorcontentbasename${isUgly ? '.html' : '/'}`
  return {
    ...plainPlace(file, section || 'page'),
    slug: rest ?? name,
    date: day ?? null,
    language: language ?? inLanguage ?? null,
    pattern: permalinks.get(section) ?? usual,
    placeholders: {
      section: cased(section),
      sections: cased(folders.join('/')),
      filename: cased(name),
      contentbasename: cased(name),
      slugorfilename: cased(name),
      slugorcontentbasename: cased(name),
      path: cased([...folders, name].join('/')),
    },
  }
}

/** The name of a file without its ending, and the language that stands before it. */
function stemOf(file: string, languages: ReadonlySet<string>): [string, string | null] {
  const stem = file.replace(/^.*\//, '').replace(/\.\w+$/, '')
  const [, name, language] = /^(.+)\.([a-z]{2}(?:-[a-z]{2})?)$/i.exec(stem) ?? []
  const isOne = language !== undefined && (languages.size === 0 || languages.has(language.toLowerCase()))
  return name && isOne ? [name, language] : [stem, null]
}

/** By section; newer sites write those of pages apart. */
function patternsOf(written: unknown): Map<string, string> {
  if (!isRecord(written)) return new Map()
  const pages = isRecord(written.page) ? written.page : {}
  return new Map(
    Object.entries({ ...written, ...pages }).flatMap(([section, pattern]) =>
      typeof pattern === 'string' ? [[section, pattern] as const] : [],
    ),
  )
}

/** Keys of Hugo are the same in any case. */
function lowered(config: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key.toLowerCase(), value]))
}

function pathOf(address: string | undefined): string {
  const [, path = ''] = /^https?:\/\/[^/]+(\/.*?)\/?$/.exec(address ?? '') ?? []
  return path
}
