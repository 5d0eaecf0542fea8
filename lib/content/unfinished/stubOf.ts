import { CONTENT_TYPES, type Kind } from '../../model/contentTypes'
import type { ValidFile } from '../../model/files'
import { placesIn } from '../source/parse'
import { sound } from '../validate/soundPart'
import { isUnfinished } from './isUnfinished'

/** By type, the fields that name a record, all of which it needs, and those that may go with them. */
const NAMING: { readonly [K in Kind]?: { needs: readonly string[]; keeps: readonly string[] } } = {
  film: {
    needs: ['title', 'year'],
    keeps: [
      'originalTitle',
      'otherTitles',
      'directors',
      'writers',
      'cast',
      'crew',
      'ids',
      'formerSlugs',
      'formerPaths',
    ],
  },
  person: { needs: ['name'], keeps: ['familyName', 'aliases', 'formerSlugs', 'formerPaths'] },
  platform: { needs: ['name', 'url'], keeps: ['aliases', 'formerSlugs', 'formerPaths'] },
  saga: { needs: ['title'], keeps: ['formerSlugs', 'formerPaths'] },
  author: { needs: ['name'], keeps: ['kind', 'formerSlugs', 'formerPaths'] },
}

/** Whether others refer to items of a type by name. */
export function isNamed(kind: Kind): boolean {
  return NAMING[kind] !== undefined
}

/**
 * What names an unfinished record for those who refer to it, and nothing else of it: a film by its title, its year and
 * its credits, a person as one without a file. Null for what cannot be named, and for types that nobody names.
 *
 * @param file whose fields are each valid, or say nothing (soundPart.ts)
 */
export function stubOf(file: ValidFile): ValidFile | null {
  const naming = NAMING[file.kind]
  if (!naming) return null
  const given: Partial<Record<string, unknown>> = file.data
  const kept: Record<string, unknown> = {}
  for (const name of [...naming.needs, ...naming.keeps]) {
    const value = written(given[name])
    if (value !== undefined) kept[name] = value
  }
  const data = filled(file.kind, kept)
  if (naming.needs.some(name => !data[name])) return null
  // What is remembered of a text is remembered of the file as it was read: that of the stub is another.
  const source = { ...file.source, text: JSON.stringify(kept) }
  // Each field is one that its schema has vouched for, or says nothing; TypeScript cannot follow the index.
  return { ...file, source, data, body: '', bodyLine: 1, placeOf: placesIn(file.source) } as ValidFile
}

/** The data of a record that says no more than what is kept of it. */
function filled(kind: Kind, kept: Record<string, unknown>): Record<string, unknown> {
  // Schemas of files are objects.
  const data = sound(CONTENT_TYPES[kind].schema, kept) as Record<string, unknown>
  return kind === 'author' ? { ...data, kind: kept.kind ?? 'person', bio: kept.name } : data
}

/** A value without what is left to write in it; undefined where nothing else is. */
function written(value: unknown): unknown {
  if (typeof value === 'string') return value === '' || isUnfinished(value) ? undefined : value
  if (Array.isArray(value)) return value.map(written).filter(one => one !== undefined)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, part]) => [name, written(part)] as const)
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
}
