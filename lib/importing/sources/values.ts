import type { SourceFilm } from './sourceItem'

/** Values of headers and columns as people write them, in the forms that a source item has. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** A text or a number as text; undefined for everything else. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

/** `2011`, `"2011"`, `(2011)`, a date of that year. */
export function yearIn(value: unknown): number | undefined {
  if (value instanceof Date) return value.getUTCFullYear()
  const [year] = /\b(?:1[89]|20)\d\d\b/.exec(String(value ?? '')) ?? []
  return year ? Number(year) : undefined
}

/** One name, a list of them, or objects with a name; `A, B et C` are three. */
export function namesIn(value: unknown): string[] {
  return entriesIn(value).flatMap(entry => nameOf(entry) ?? [])
}

/** The entries of a list, or of a text that names several. */
export function entriesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flat()
  if (typeof value !== 'string') return value === undefined || value === null ? [] : [value]
  return value
    .split(/\s*[,;|\n]\s*|\s+(?:&|et|and)\s+/)
    .map(name => name.trim())
    .filter(Boolean)
}

/** The name of somebody or something: a text, or what an object calls so. */
export function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return textIn(value)
  for (const key of ['name', 'nom', 'title', 'titre', 'label', 'display_name', 'value']) {
    const name = textIn(value[key])
    if (name) return name
  }
  return undefined
}

/** `Name (Role)`, `Name as Role`, `Name : Role`, or objects with a name, a role and identifiers. */
export function castIn(value: unknown): SourceFilm['cast'] {
  return entriesIn(value).flatMap(entry => {
    const name = nameOf(entry)
    if (!name) return []
    if (isRecord(entry)) {
      const role = [entry.role, entry.character, entry.as, entry.personnage].map(nameOf).find(Boolean)
      const imdb = idIn('imdb', entry.imdb ?? entry.imdb_id ?? entry.imdbId ?? entry.id)
      return [{ name, ...(role && { role }), ...(imdb && { ids: { imdb } }) }]
    }
    const [, actor = name, bracketed, said] =
      /^(.+?)(?:\s*\(([^)]+)\)|\s+as\s+(.+)|\s*:\s+.+)?$/.exec(name) ?? []
    const role = bracketed ?? said ?? (name.includes(': ') ? name.split(': ')[1]?.trim() : undefined)
    return [{ name: actor.trim(), ...(role && { role }) }]
  })
}

/** Minutes: `155`, `155 min`, `2h35`, `2 h 35 min`, `2:35`, `PT2H35M`. */
export function minutesIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value > 0 ? Math.round(value) : undefined
  const text = String(value ?? '').trim()
  const [, hours, minutes] =
    /^(?:PT)?(\d{1,2})\s*(?:h|hr|:|heures?)\s*(?:(\d{1,2})\s*(?:m|mn|min|minutes?)?)?$/i.exec(text) ?? []
  if (hours) return Number(hours) * 60 + Number(minutes ?? 0)
  const [, alone] = /^(?:PT)?(\d{1,4})\s*(?:m|mn|min|minutes?|['’′])?\.?$/i.exec(text) ?? []
  return alone ? Number(alone) : undefined
}

const FORMS: Record<string, RegExp> = {
  imdb: /\b((?:tt|nm)\d{6,10})\b/,
  tmdb: /^(?:.*\/(?:movie|person|tv)\/)?(\d{1,9})(?:[-/?#].*)?$/,
  letterboxd: /^(?:https?:\/\/(?:boxd\.it|letterboxd\.com\/film)\/)?([\w-]+)\/?$/,
  allocine: /^(?:.*=)?(\d{1,9})(?:\.html)?$/,
  wikidata: /\b(Q\d{1,12})\b/,
}

/** An identifier from itself or from the address of its page; undefined for what is of no such form. */
export function idIn(giver: string, value: unknown): string | undefined {
  const text = textIn(value)
  if (!text) return undefined
  if (giver === 'imdb' && /^\d{6,10}$/.test(text)) return `tt${text.padStart(7, '0')}`
  return FORMS[giver]?.exec(text)?.[1]
}

/** `true`, `"yes"`, `"oui"`, `1`; undefined for a text that says neither yes nor no. */
export function booleanIn(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const text = String(value ?? '')
    .trim()
    .toLowerCase()
  if (['true', 'yes', 'oui', '1', 'on', 'vrai'].includes(text)) return true
  return ['false', 'no', 'non', '0', 'off', 'faux'].includes(text) ? false : undefined
}
