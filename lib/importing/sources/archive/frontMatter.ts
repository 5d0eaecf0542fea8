import { parse as parseToml, TomlDate } from 'smol-toml'
import { parseDocument } from 'yaml'
import { isRecord } from '../values'

/** A text with what stands at its head. `fault` says in French why that could not be read; the text is whole then. */
export type FrontMatter = {
  data: Record<string, unknown>
  body: string
  form: 'yaml' | 'toml' | 'json' | 'none'
  fault: { line: number; reason: string } | null
}

const YAML = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/
const TOML = /^\+\+\+[ \t]*\n(?:([\s\S]*?)\n)?\+\+\+[ \t]*(?:\n|$)/
/** As the YAML of headers goes: a few lists, nothing that grows by naming itself. */
const MOST_ALIASES = 50

/** @param written with any ends of lines and a byte-order mark or none */
export function frontMatter(written: string): FrontMatter {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const yaml = YAML.exec(text)
  if (yaml) return read(text, 'yaml', yaml[0].length, () => yamlData(yaml[1] ?? ''))
  const toml = TOML.exec(text)
  if (toml) return read(text, 'toml', toml[0].length, () => tomlData(toml[1] ?? ''))
  if (/^\{\s*["}]/.test(text)) {
    const end = endOfJson(text)
    if (end > 0) return read(text, 'json', end, () => record(JSON.parse(text.slice(0, end))))
  }
  return { data: {}, body: text, form: 'none', fault: null }
}

/** The data of a file that is nothing but data, by the ending of its name; dates and all as texts. */
export function dataIn(name: string, text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '')
  if (/\.json$/i.test(name)) return JSON.parse(plain)
  return /\.toml$/i.test(name) ? tomlData(plain) : yamlData(plain.replace(/\r\n?/g, '\n'))
}

function read(
  text: string,
  form: FrontMatter['form'],
  end: number,
  parse: () => Record<string, unknown>,
): FrontMatter {
  try {
    return { data: parse(), body: text.slice(end).replace(/^\n+/, ''), form, fault: null }
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    const line = 1 + lineOf(error)
    const reason = `L’en-tête ne se lit pas (${form.toUpperCase()}, ligne ${line}) : ${said}`
    return { data: {}, body: text, form, fault: { line, reason } }
  }
}

function yamlData(text: string): Record<string, unknown> {
  // Dates stay as they are written, and the same key twice is a slip that engines forgive: the last one counts.
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' })
  const [error] = document.errors
  if (error) throw error
  return record(document.toJS({ maxAliasCount: MOST_ALIASES }))
}

function tomlData(text: string): Record<string, unknown> {
  return record(withoutDates(parseToml(text)))
}

/** Dates of TOML print themselves as they were written, with or without hour and offset. */
function withoutDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(withoutDates)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutDates(inner)]))
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

/** Of its own first line, from 1. */
function lineOf(error: unknown): number {
  if (!isRecord(error) && !(error instanceof Error)) return 1
  const { line, linePos } = error as { line?: number; linePos?: { line: number }[] }
  return linePos?.[0]?.line ?? line ?? 1
}

/** Where the object ends with which a text begins; 0 where it has no end. */
function endOfJson(text: string): number {
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (isQuoted && sign === '\\') at += 1
    else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && sign === '{') depth += 1
    else if (!isQuoted && sign === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  return 0
}
