import { french } from '../typography/french'

/** Keys by title: what stands in italics comes back in every text. */
const keys = new Map<string, string>()
const MOST_KEYS = 20_000

/** A title in the form that is compared: apostrophes, spaces and points set alike; capitals and accents count. */
export function titleKey(title: string): string {
  const known = keys.get(title)
  if (known !== undefined) return known
  const key = unifySigns(french(title.trim()))
    .replace(/ +/g, ' ')
    .replace(/ (?=[:;!?])/g, '')
  if (keys.size >= MOST_KEYS) keys.clear()
  keys.set(title, key)
  return key
}

/** Spaces, apostrophes and hyphens made equal, those that forbid a break included; every character keeps its place. */
export function unifySigns(text: string): string {
  return text
    .replace(/[\s\u00A0\u202F]/g, ' ')
    .replace(/['ʼ]/g, '’')
    .replaceAll('\u2011', '-')
}
