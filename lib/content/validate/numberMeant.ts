import { BEST_RATING } from '../../model/rating'

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

/**
 * The number that a text stands for: « 4,5 », « 1 000 », and by the field a rating (« 7/10 », « 4 sur 5 »), a length
 * in minutes (« 1 h 30 », `1:30:00`, `PT1H30M`) or a year (`2011-09-16`). Null for what is none.
 *
 * @param key the name of the field
 */
export function numberMeant(written: string, key: string): number | null {
  const text = written.replace(/[½¼¾]/g, half => HALVES[half] ?? half).trim()
  if (/^[+-]?\d*(?:[.,]\d+)?$/.test(text) && /\d/.test(text)) return Number(text.replace(',', '.'))
  if (/^\d{1,3}(?:[ _\u00A0\u202F]\d{3})+$/.test(text)) return Number(text.replace(/\D/g, ''))
  switch (key) {
    case 'rating':
      return ratingIn(text)
    case 'runtime':
      return minutesIn(text)
    case 'year':
      return yearIn(text)
    default:
      return null
  }
}

function ratingIn(text: string): number | null {
  const [, part, whole] = /^([\d.,]+)\s*(?:\/|sur)\s*(\d+)$/.exec(text) ?? []
  if (part && whole) return onOurScale(Number(part.replace(',', '.')), Number(whole))
  const stars = /^[★⭐*]+$/u.exec(text)
  return stars ? [...stars[0]].length : null
}

function onOurScale(part: number, whole: number): number {
  return Math.round((part / whole) * BEST_RATING * 2) / 2
}

function minutesIn(text: string): number | null {
  const [, hours, minutes] =
    /^(?:PT)?(\d{1,2})\s*(?:h|heures?)\s*(?:(\d{1,2})\s*(?:m|min|mn|minutes)?)?$/i.exec(text) ??
    /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ??
    []
  if (hours) return Number(hours) * 60 + Number(minutes ?? 0)
  const [, bare] = /^(?:PT)?(\d+)\s*(?:m|min|mn|minutes?|'|’|′)\.?$/i.exec(text) ?? []
  return bare ? Number(bare) : null
}

function yearIn(text: string): number | null {
  const years = text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []
  return years.length === 1 ? Number(years[0]) : null
}
