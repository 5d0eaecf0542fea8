/** A note as a source writes it, taken apart: `value` of `out of`, in the numbers of its scale. */
type Fraction = { value: number; outOf: number }

/** The scale that most notes of a source are on, as readers were told of it, and the stars of each value. */
export type Scale = { name: string | null; stars: Map<string, number | null> }

const FULL_STAR = /[★⭐✭✮\u2B50]/gu
const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F']
/** Numbers without « sur … » are out of the least of these that holds the greatest of them. */
const USUAL = [5, 10, 20, 100]

/**
 * The stars of each note of a source: of stars drawn, fractions, percentages, letters from A+ to F, and numbers, which
 * are read on the scale that the greatest of them asks for. Null for what is none of these: a human has to say.
 */
export function scaleOf(values: readonly string[], told: ReadonlyMap<string, string> = new Map()): Scale {
  const letters = lettersOf(values)
  const numbers = values.flatMap(value => numberIn(value) ?? [])
  const outOf = USUAL.find(most => numbers.every(number => number <= most)) ?? null
  const stars = new Map<string, number | null>()
  const scales = new Map<string, number>()
  for (const value of values) {
    const [found, scale] = starsOf(value, letters, outOfTold(told.get(value)) ?? outOf)
    stars.set(value, found)
    if (scale) scales.set(scale, (scales.get(scale) ?? 0) + 1)
  }
  const [name = null] = [...scales].sort((a, b) => b[1] - a[1])[0] ?? []
  return { name, stars }
}

function starsOf(
  written: string,
  letters: readonly string[],
  outOf: number | null,
): [stars: number | null, scale: string | null] {
  const drawn = starsDrawn(written)
  if (drawn !== null) return [drawn <= 5 ? drawn : null, 'sur 5']
  const fraction = fractionIn(written)
  if (fraction) return [toStars(fraction), `sur ${fraction.outOf}`]
  const number = numberIn(written)
  if (number !== null) return outOf ? [toStars({ value: number, outOf }), `sur ${outOf}`] : [null, null]
  const rank = letters.indexOf(letterIn(written) ?? '')
  if (rank === -1) return [null, null]
  const last = letters.length - 1
  return [Math.round(((last - rank) / last) * 10) / 2, `${letters[0]} à ${letters[last]}`]
}

/** « ★★★½ », « ★★★☆☆ », « *** ». */
function starsDrawn(written: string): number | null {
  const full =
    written.match(FULL_STAR)?.length ??
    (/^\*{1,5}(?:\s*½)?$/.test(written.trim()) ? written.replace(/[^*]/g, '').length : 0)
  const half = /½|1\/2/.test(written) ? 0.5 : 0
  if (full === 0 && !(half > 0 && /^[☆½\s]+$/u.test(written))) return null
  return full + half
}

function fractionIn(written: string): Fraction | null {
  const [, value, outOf] = /^\s*(-?\d+(?:[.,]\d+)?)\s*(?:\/|sur|out of)\s*(\d+)\s*$/i.exec(written) ?? []
  if (value && outOf && Number(outOf) > 0) return { value: numberOf(value), outOf: Number(outOf) }
  const [, percent] = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(written) ?? []
  return percent ? { value: numberOf(percent), outOf: 100 } : null
}

function numberIn(written: string): number | null {
  const number = /^\s*\d+(?:[.,]\d+)?\s*$/.test(written) ? numberOf(written) : Number.NaN
  return Number.isNaN(number) ? null : number
}

function numberOf(written: string): number {
  return Number(written.trim().replace(',', '.'))
}

/** « B- » with the minus of keyboards, whatever stands there. */
function letterIn(written: string): string | null {
  const [, letter = '', sign = ''] = /^\s*([A-F])\s*([+\-−–]?)\s*$/i.exec(written) ?? []
  return letter === '' ? null : `${letter.toUpperCase()}${sign === '' || sign === '+' ? sign : '-'}`
}

/** The steps of a scale of letters, the best first; those of E and the signs of F only where the source has them. */
function lettersOf(values: readonly string[]): string[] {
  const met = new Set(values.flatMap(value => letterIn(value) ?? []))
  if (met.size === 0) return []
  const hasSigns = [...met].some(letter => letter.length > 1)
  return LETTERS.flatMap(letter => {
    if (letter === 'E' && ![...met].some(one => one.startsWith('E'))) return []
    const signed = letter === 'F' ? met.has('F+') || met.has('F-') : hasSigns
    return signed ? [`${letter}+`, letter, `${letter}-`] : [letter]
  })
}

function outOfTold(scale: string | undefined): number | null {
  const outOf = Number(/\d+/.exec(scale ?? '')?.[0] ?? Number.NaN)
  return Number.isNaN(outOf) || outOf === 0 ? null : outOf
}

function toStars({ value, outOf }: Fraction): number | null {
  if (value < 0 || value > outOf) return null
  return Math.round((value / outOf) * 10) / 2
}
