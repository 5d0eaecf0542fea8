import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parsedUrl } from '@/lib/parsedUrl.mjs'

/** What schema.org says of one type: the types above it, and the range of each property that it brings. */
type Definition = { above: string[]; properties: Map<string, string[]> }

/** https://schema.org as the package `schema-dts` spells it out, a declaration for each type. */
const DECLARATIONS = readFileSync(
  createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/schema\.js$/, 'schema.d.ts'),
  'utf8',
)

const definitions = new Map<string, Definition>()
for (const [, name = '', above = '', body = ''] of DECLARATIONS.matchAll(
  /^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm)]
  definitions.set(name, {
    above: above.split(', '),
    properties: new Map(properties.map(([, property = '', range = '']) => [property, range.split(' | ')])),
  })
}
// Types that stand between something and a person or a work are written with the property that they stand for.
for (const [, name = '', base = ''] of DECLARATIONS.matchAll(/^export type (\w+Leaf)<.*Omit<(\w+Base)/gm))
  definitions.set(name, { above: [base], properties: new Map() })

const isType = (name: string) => definitions.has(`${name}Leaf`)

/** Every declaration of a type and of those above it. */
function lineOf(type: string): string[] {
  const line = new Set<string>()
  const add = (name: string) => {
    if (line.has(name)) return
    line.add(name)
    for (const above of definitions.get(name)?.above ?? []) add(above)
  }
  add(`${type}Leaf`)
  return [...line]
}

/** Whether what is of a type is of another, too: a Review is a CreativeWork. */
function isA(type: string, other: string): boolean {
  return type === other || lineOf(type).includes(`${other}Base`)
}

/** The declaration of a name as a union of strings: enumerations say what may stand there. */
function isMember(name: string, value: string): boolean {
  return new RegExp(`^export type ${name} = .*"${value}"`, 'm').test(DECLARATIONS)
}

const ISO_DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/
const ISO_DURATION = /^P(?=\d|T\d)(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?$/

const DATA_TYPES: Record<string, (value: unknown) => boolean> = {
  Text: value => typeof value === 'string' && value !== '' && value === value.trim(),
  URL: value => typeof value === 'string' && /^https?:\/\//.test(value) && parsedUrl(value) !== null,
  Date: value => typeof value === 'string' && ISO_DAY.test(value),
  DateTime: value => typeof value === 'string' && ISO_INSTANT.test(value),
  Duration: value => typeof value === 'string' && ISO_DURATION.test(value),
  Number: value => typeof value === 'number' && Number.isFinite(value),
  Integer: Number.isInteger,
  Boolean: value => typeof value === 'boolean',
}

/** What search engines ask for by name although the vocabulary has another range for it. */
const ASKED_FOR: Record<string, (value: unknown) => boolean> = {
  interactionType: value => value === 'https://schema.org/WriteAction',
  item: value => DATA_TYPES.URL?.(value) ?? false,
  width: Number.isInteger,
  height: Number.isInteger,
}

function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null)
    return range.some(
      name => DATA_TYPES[name]?.(value) || (typeof value === 'string' && isMember(name, value)),
    )
  const type = '@type' in value ? String(value['@type']) : null
  if (type === null) return '@id' in value && range.includes('IdReference')
  return isA(type, 'Role') || range.some(name => isA(type, name))
}

/** What a node of a graph, and all in it, says that schema.org does not know: each as a sentence with its place. */
export function vocabularyFaults(node: object, place = ''): string[] {
  const type = '@type' in node ? String(node['@type']) : ''
  if (!isType(type)) return Object.keys(node).join() === '@id' ? [] : [`${place} is of no type: « ${type} »`]
  const line = lineOf(type).map(name => definitions.get(name)?.properties)
  return Object.entries(node).flatMap(([property, written]) => {
    if (property.startsWith('@')) return []
    const at = `${place}/${type}.${property}`
    const range = line.find(properties => properties?.has(property))?.get(property)
    // A Role has the property that it stands for once more.
    if (!range) return isA(type, 'Role') ? inner(written, at) : [`${at} is no property of ${type}`]
    if (Array.isArray(written) && written.length === 0) return [`${at} is empty`]
    const wrong = (Array.isArray(written) ? written : [written]).filter(
      value => !fits(value, range) && !ASKED_FOR[property]?.(value),
    )
    return [
      ...wrong.map(value => `${at} is no ${range.join(' or ')}: ${JSON.stringify(value)}`),
      ...inner(written, at),
    ]
  })
}

function inner(written: unknown, at: string): string[] {
  return (Array.isArray(written) ? written : [written]).flatMap(value =>
    typeof value === 'object' && value !== null ? vocabularyFaults(value, at) : [],
  )
}
