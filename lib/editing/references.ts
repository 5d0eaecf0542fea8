import type { Definition, Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isMap, isScalar, isSeq } from 'yaml'
import { z } from 'zod'
import { partsOf } from '../content/source/fences'
import { yamlDocument } from '../content/source/yamlDocument'
import { type Directive, isDirective } from '../markdown/directiveForms'
import { baseProcessor } from '../markdown/processor'
import { CONTENT_TYPES, FOLDERS, type Folder, kindIn } from '../model/contentTypes'
import type { SourceFile } from '../model/files'
import { addressOf } from '../model/pathOf'
import type { Place } from '../model/problem'
import { REFERENCES } from '../model/schema/scalars'
import { lineAndColumn } from '../text/lineAndColumn'
import { SLUG_PATTERN } from '../text/slug'

/** Where a file names another item. `start` and `end` hold the slug itself, as offsets of `SourceFile.text`. */
export type Reference = Place & {
  /** Where the item may lie; one folder, but for `nolink`, which takes the names of several. */
  folders: readonly Folder[]
  slug: string
  start: number
  end: number
  /** The front-matter field, dotted; absent in the body. */
  field?: string
}

type FoundReference = Pick<Reference, 'folders' | 'slug' | 'start' | 'field'>

/**
 * Everything that a file refers to, in its order: the fields that the schema declares as references
 * (schema/scalars.ts), links within the site and directives. Faults are not reported here: what cannot be
 * read refers to nothing.
 */
export function referencesIn(source: SourceFile): Reference[] {
  const { file, text, folder } = source
  const { start, end, body } = partsOf(text)
  // A fence is missing.
  if (start === 0 || end < start) return []
  const movedBy = (offset: number) => (one: FoundReference) => ({ ...one, start: one.start + offset })
  const found = [
    ...inFrontMatter(text.slice(start, end), CONTENT_TYPES[kindIn(folder)].schema).map(movedBy(start)),
    ...inBody(text.slice(body)).map(movedBy(body)),
  ]
  return found.map(one => ({
    ...one,
    file,
    ...lineAndColumn(text, one.start),
    end: one.start + one.slug.length,
  }))
}

function inFrontMatter(yaml: string, schema: z.ZodType): FoundReference[] {
  const found: FoundReference[] = []
  walk(schema, yamlDocument(yaml).contents, [])
  return found

  function walk(wrapped: z.ZodType, node: unknown, path: readonly (string | number)[]): void {
    const type = unwrapped(wrapped)
    const declared = REFERENCES.get(type)
    if (declared) {
      if (isScalar(node) && typeof node.value === 'string' && node.range) {
        take(declared, node.value, node.range, path)
      }
    } else if (type instanceof z.ZodObject && isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : ''
        const field: unknown = type.shape[name]
        if (field instanceof z.ZodType) walk(field, value, [...path, name])
      }
    } else if (type instanceof z.ZodArray && isSeq(node)) {
      const { element } = type
      if (element instanceof z.ZodType) {
        for (const [index, item] of node.items.entries()) walk(element, item, [...path, index])
      }
    }
  }

  function take(
    { folders, form }: { folders: readonly Folder[]; form: 'slug' | 'address' },
    value: string,
    [start, end]: readonly [number, number, number],
    path: readonly (string | number)[],
  ): void {
    const field = path.join('.')
    const inside = yaml.slice(start, end).indexOf(value)
    // A credit may be a full name instead.
    if (inside === -1 || (form === 'slug' && !SLUG_PATTERN.test(value))) return
    if (form === 'slug') found.push({ folders, slug: value, start: start + inside, field })
    else {
      const [folder = '', slug = ''] = value.split('/')
      const target = FOLDERS.find(name => name === folder)
      if (!target) return
      found.push({ folders: [target], slug, start: start + inside + folder.length + 1, field })
    }
  }
}

function unwrapped(schema: z.ZodType): z.ZodType {
  let current = schema
  while (
    !REFERENCES.has(current) &&
    (current instanceof z.ZodDefault || current instanceof z.ZodOptional || current instanceof z.ZodNullable)
  ) {
    const inner: unknown = current.unwrap()
    if (!(inner instanceof z.ZodType)) break
    current = inner
  }
  return current
}

/** The attributes that name an item, and where it lies. */
const ATTRIBUTES = { film: 'films', by: 'personnes', slug: 'chiffres' } as const satisfies Record<
  string,
  Folder
>

function inBody(markdown: string): FoundReference[] {
  if (!/\]\(|\]:|::?[a-z]/.test(markdown)) return []
  const found: FoundReference[] = []
  const tree: Root = baseProcessor().parse(markdown)
  visit(tree, node => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    const text = markdown.slice(start, end)
    if (node.type === 'link' || node.type === 'definition') takeLink(node, text, start)
    else if (isDirective(node)) takeDirective(node, text, start)
  })
  return found

  function takeLink(node: Link | Definition, text: string, start: number): void {
    const item = itemAt(node.url)
    if (!item) return
    // The address stands behind the label, which may hold the same words.
    const label = node.type === 'link' ? text.lastIndexOf('](') : text.indexOf(']:')
    const at = text.indexOf(node.url, label)
    if (label === -1 || at === -1) return
    found.push({ folders: [item.folder], slug: item.slug, start: start + at + item.offset })
  }

  function takeDirective(node: Directive, text: string, start: number): void {
    const isLine = node.type !== 'textDirective'
    const line = isLine ? (text.split('\n')[0] ?? '') : text
    if (node.type === 'leafDirective' && node.name === 'film') {
      const slug = /\[\s*([a-z\d-]+)\s*\]/.exec(line)
      if (slug?.[1]) {
        found.push({ folders: ['films'], slug: slug[1], start: start + line.indexOf(slug[1], slug.index) })
      }
    }
    const braces = line.lastIndexOf('{')
    if (braces === -1) return
    for (const [name, folder] of Object.entries(ATTRIBUTES)) {
      const slug = node.attributes?.[name]
      const written = new RegExp(String.raw`[{\s]${name}=["']?`).exec(line.slice(braces))
      if (!slug || !written) continue
      const at = braces + written.index + written[0].length
      if (line.startsWith(slug, at)) found.push({ folders: [folder], slug, start: start + at })
    }
  }
}

/** The item whose page an address within the site is, and where in the address its slug stands. */
function itemAt(url: string): { folder: Folder; slug: string; offset: number } | null {
  const [, path = '', slug = ''] = /^((?:\/[a-z-]+)?\/)([a-z\d-]+)(?:[?#].*)?$/.exec(url) ?? []
  const folder = FOLDERS.find(name => slug !== '' && addressOf(name, slug) === `${path}${slug}`)
  return folder ? { folder, slug, offset: path.length } : null
}
