import { parseInstant } from './instant'
import { MONTHS } from './months'

const TIME = String.raw`(?:(?:\s*[,T]?\s*|\s+à\s+)(\d{1,2})\s?[h:]\s?(\d{2})?)?`
const NUMBERS = new RegExp(String.raw`^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})${TIME}$`, 'i')
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${TIME}$`, 'i')
const WORDS = new RegExp(
  String.raw`^(?:\p{L}+di |dimanche )?(\d{1,2})(?:er)?\s+(\p{L}+)\s+(\d{4})${TIME}$`,
  'iu',
)

/** What « 28/04/2023 à 11h » or « 28 avril 2023 » becomes where `2023-04-28T11:00` is wanted; null for anything else. */
export function suggestInstant(written: string): string | null {
  const text = written.trim()
  const [, day, month, year, hour, minute] = NUMBERS.exec(text) ?? WORDS.exec(text) ?? inOrder(text) ?? []
  if (!day || !month || !year) return null
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month)
  const date = [year, two(number), two(day)].join('-')
  const suggestion = hour ? `${date}T${two(hour)}:${minute ?? '00'}` : date
  return 'instant' in parseInstant(suggestion) ? suggestion : null
}

function inOrder(text: string): (string | undefined)[] | null {
  const match = YEAR_FIRST.exec(text)
  if (!match) return null
  const [whole, year, month, day, hour, minute] = match
  return [whole, day, month, year, hour, minute]
}

function two(number: number | string): string {
  return String(number).padStart(2, '0')
}
