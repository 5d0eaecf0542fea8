import { textIn } from '../values'
import { ABOUT_THE_CODE, type Model, type Place, partsOf, plainPlace } from './model'
import type { Settings } from './settings'

const NOTHING = {
  ...{ site: {}, authors: new Map(), base: '', root: '', splitsAtBlanks: false, excerptMark: null },
  isSkipped: () => null,
}

/** Eleventy takes the date off a name, and reads values for a folder from `folder/folder.json`. */
export function eleventy(settings: Settings): Model {
  const root = ['src', 'content'].find(settings.has) ?? ''
  return {
    ...NOTHING,
    name: 'eleventy',
    dialect: 'eleventy',
    root,
    isSkipped: folder =>
      /^(?:dist|public|assets)$|(?:^|\/)_(?:includes|data|layouts)$/.test(folder)
        ? 'Gabarits et fichiers du site.'
        : null,
    placeOf: name => {
      const { folders, slug } = partsOf(name)
      if (folders.length === 0 && ABOUT_THE_CODE.test(slug)) return 'Notice du dépôt.'
      const isIndex = slug === 'index' && folders.length > 0
      return {
        ...plainPlace(name, folders[0] ?? 'page'),
        slug: isIndex ? (folders.at(-1) ?? slug) : slug,
        defaults: valuesOf(folders, root, settings),
        pattern: isIndex ? '/:folders/' : '/:folders/:slug/',
        placeholders: { folders: folders.join('/'), path: [...folders, slug].join('/'), filename: slug },
      }
    },
  }
}

/** Those of the inner folder count. */
function valuesOf(folders: readonly string[], root: string, settings: Settings): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  folders.forEach((folder, index) => {
    const file = [root, ...folders.slice(0, index + 1), folder].filter(Boolean).join('/')
    Object.assign(values, settings.read(`${file}.json`), settings.read(`${file}.11tydata.json`))
  })
  return values
}

/** Astro keeps texts in collections; where they are shown is in its code, so that the map says it. */
export function astro(settings: Settings): Model {
  const root = ['src/content', 'src/data', 'content'].find(settings.has) ?? ''
  return {
    ...NOTHING,
    name: 'astro',
    dialect: 'astro',
    root,
    isSkipped: folder => (/^(?:dist|public)$/.test(folder) ? 'Fichiers du site.' : null),
    placeOf: name => {
      const { folders } = partsOf(name)
      const stem = name.replace(/^.*\//, '').replace(/\.\w+$/, '')
      const collection = folders[0] ?? 'page'
      const inner = folders.slice(1)
      const path = stem === 'index' && inner.length > 0 ? inner : [...inner, stem]
      return {
        ...plainPlace(name, collection),
        slug: path.at(-1) ?? stem,
        pattern: '/:collection/:path/',
        placeholders: { collection, path: path.join('/'), filename: stem, name: stem },
      }
    },
  }
}

/** Ghost’s own Markdown export, and what tools make of its JSON: every text at the root of the site. */
export function ghostMarkdown(): Model {
  return {
    ...NOTHING,
    name: 'ghost',
    dialect: 'ghost',
    placeOf: name => ({ ...plainPlace(name, typeIn(name, 'post')), pattern: '/:slug/' }),
  }
}

/** Any folder of Markdown: what its addresses were is for the map to say. */
export function plain(): Model {
  return {
    ...NOTHING,
    name: 'plain',
    dialect: 'plain',
    placeOf: (name, hasHeader) => {
      const { folders, slug } = partsOf(name)
      if (!hasHeader && ABOUT_THE_CODE.test(slug)) return 'Notice du dossier.'
      const place: Place = plainPlace(name, typeIn(name, 'post'))
      const isDraft = folders.some(folder => /^_?(?:drafts?|brouillons?)$/i.test(folder))
      return { ...place, state: isDraft ? 'draft' : 'published' }
    },
  }
}

function typeIn(name: string, usual: string): string {
  return textIn(partsOf(name).folders.at(-1)) ?? usual
}
