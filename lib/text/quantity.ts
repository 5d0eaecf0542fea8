import { fold } from './fold'
import { numeralAt } from './numerals'

/** How a text hedges a number: « plus de », « près de », « moins de », « environ »; null where it says it as it is. */
export type Hedge = 'over' | 'nearly' | 'under' | 'about' | null

/**
 * A number of a text. `step` is the unit of its last figure that is no nought: 10 of « 30 », 100 000 of « 1,9 million ».
 * `isRound` is one of « million » and the like, which nobody takes for a count to the last one. `isAlone` unless the
 * words go on to a second number, « 37 millions, puis 50 »; a rank is none, « le premier mois ».
 */
export type Quantity = {
  value: number
  upTo: number | null
  hedge: Hedge
  step: number
  isRound: boolean
  isAlone: boolean
}

type Amount = Pick<Quantity, 'value' | 'step' | 'isRound'> & { next: number }

const SCALES = new Map([
  ['mille', 1e3],
  ['millier', 1e3],
  ['milliers', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['milliard', 1e9],
  ['milliards', 1e9],
])
const COLLECTIVES = new Map([
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
])

const HEDGES: readonly [hedge: Hedge, pattern: RegExp][] = [
  ['over', /\bpas moins d/],
  ['under', /\b(?:pas plus d|au plus\b|jusqu a )/],
  ['over', /\b(?:plus d|au moins|au dela d|depass|passe |franchi)/],
  ['under', /\bmoins d/],
  ['nearly', /\b(?:pres d|presque|pas loin d)/],
  ['about', /\b(?:environ|quelque|quelques|autour d|a peu pres|une \w+aine)\b/],
]

/**
 * The first number of some French words, in figures or in letters: « plus de 37 millions », « une trentaine », « entre
 * 5 et 10 millions », « 1,95 million »; null where there is none.
 */
export function quantityIn(words: string): Quantity | null {
  const tokens = tokensOf(words)
  const at = tokens.findIndex((_, index) => amountAt(tokens, index) !== null)
  const first = at === -1 ? null : amountAt(tokens, at)
  if (!first) return null
  const { value, step, isRound, next } = first
  const hedge = hedgeIn(tokens)
  const isRange = ['a', 'et', 'ou'].includes(tokens[next] ?? '')
  const second = isRange ? amountAt(tokens, next + 1) : null
  const isAlone = !hasAmount(tokens, second?.next ?? next)
  if (!second) return { value, upTo: null, hedge, step, isRound, isAlone }
  // « entre 5 et 10 millions »: both are of millions.
  const scale = isRound ? 1 : (SCALES.get(tokens[second.next - 1] ?? '') ?? 1)
  return {
    ...{ value: value * scale, upTo: second.value, step: step * scale },
    ...{ hedge, isRound: second.isRound, isAlone },
  }
}

/**
 * A length of time in minutes: « 1 h 32 », « deux heures vingt-sept », « 92 minutes », « près de deux heures », « une
 * heure et demie »; null where there is none.
 */
export function minutesIn(words: string): Quantity | null {
  const tokens = tokensOf(words.replace(/(\d)\s*h\s*(?=\d|\b)/gi, '$1 heures '))
  const at = tokens.findIndex(token => /^heures?$/.test(token))
  const hedge = hedgeIn(tokens)
  if (at === -1) {
    const minutes = quantityIn(words)
    return minutes && tokens.some(token => /^min(?:utes?)?$/.test(token)) ? minutes : null
  }
  const hours = tokens[at - 1] === 'une' ? 1 : amountEndingAt(tokens, at)
  if (hours === null) return null
  const rest = tokens.slice(at + 1)
  const after = rest[0] === 'et' ? 1 : 0
  const part = after === 1 ? PARTS.get(rest[1] ?? '') : undefined
  const amount = part === undefined ? amountAt(rest, after) : null
  const minutes = part ?? amount?.value ?? 0
  // Whole hours, halves and quarters are as near as a reader takes « près de » to be.
  const step = part !== undefined || minutes === 0 ? 15 : 1
  const isAlone = !hasAmount(rest, amount?.next ?? 0)
  return { value: hours * 60 + minutes, upTo: null, hedge, step, isRound: false, isAlone }
}

const PARTS = new Map([
  ['demie', 30],
  ['quart', 15],
])

function hedgeIn(tokens: readonly string[]): Hedge {
  const text = tokens.join(' ')
  return HEDGES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

/** Words as they are compared; a number in figures is one of them, its decimal comma a point, and a dash « à ». */
function tokensOf(words: string): string[] {
  const text = fold(words)
    .replace(/(\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d) ?[-–] ?(?=\d)/g, '$1 a ')
    .replace(/(\d),(?=\d)/g, '$1.')
  return text.match(/\d+(?:\.\d+)?(?:er?|re|eme)?|[\p{L}]+/gu) ?? []
}

/** Whether a number that is no rank begins at some token or behind it. */
function hasAmount(tokens: readonly string[], from: number): boolean {
  return tokens.some(
    (_, at) => at >= from && amountAt(tokens, at) !== null && !numeralAt(tokens, at)?.isOrdinal,
  )
}

function amountEndingAt(tokens: readonly string[], end: number): number | null {
  for (let from = 0; from < end; from++) {
    const amount = amountAt(tokens, from)
    if (amount?.next === end) return amount.value
  }
  return null
}

function amountAt(tokens: readonly string[], at: number): Amount | null {
  const token = tokens[at] ?? ''
  const collective = COLLECTIVES.get(token)
  if (collective !== undefined)
    return scaled({ value: collective, step: 10, isRound: true, next: at + 1 }, tokens)
  const decimal = /^(\d+)\.(\d+)$/.exec(token)
  if (decimal) {
    const step = 10 ** -(decimal[2] ?? '').length
    return scaled({ value: Number(token), step, isRound: false, next: at + 1 }, tokens)
  }
  if (/^\d{10,}$/.test(token))
    return { value: Number(token), step: stepOf(Number(token)), isRound: false, next: at + 1 }
  const numeral = numeralAt(tokens, at)
  if (numeral) {
    const { value, length } = numeral
    return scaled({ value, step: stepOf(value), isRound: false, next: at + length }, tokens)
  }
  const isOne = /^une?$/.test(token) && SCALES.has(tokens[at + 1] ?? '')
  if (isOne || token === 'mille') {
    return scaled({ value: 1, step: 1, isRound: false, next: isOne ? at + 1 : at }, tokens)
  }
  return null
}

/** The same with the « millions » behind it; what follows them is added: « deux mille trois cents », « un million et demi ». */
function scaled(amount: Amount, tokens: readonly string[]): Amount {
  const scale = SCALES.get(tokens[amount.next] ?? '')
  if (scale === undefined) return amount
  const next = amount.next + 1
  const value = rounded(amount.value * scale)
  if (tokens[next] === 'et' && /^demie?$/.test(tokens[next + 1] ?? '')) {
    return { value: value + scale / 2, step: scale / 10, isRound: true, next: next + 2 }
  }
  const rest = amountAt(tokens, next)
  if (rest && rest.value < scale) return { ...rest, value: value + rest.value }
  return { value, step: amount.step * scale, isRound: scale > 1e3, next }
}

/** The place of the last figure of a whole number that is no nought. */
function stepOf(value: number): number {
  let step = 1
  while (value !== 0 && value % (step * 10) === 0) step *= 10
  return step
}

/** 1.95 × 1 000 000 without what binary fractions leave. */
function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3
}
