import { agree } from '../grammar/plural'

const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** A number with a decimal comma and at most one decimal: « 3,5 ». */
export function formatNumber(value: number): string {
  return decimal.format(value)
}

const exact = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

/** The mean of a few ratings with up to two decimals: « 3,75 », which no half step stands for, « 3,83 ». */
export function formatMean(value: number): string {
  return exact.format(value)
}

/** A number of the ledger as it was counted, with up to two decimals: « 1 950 740 », « 3,55 ». */
export function formatExact(value: number): string {
  return exact.format(value)
}

/** « 1 critique », « 2 critiques »; French keeps the singular below two (« 1,5 étoile »). */
export function formatCount(count: number, singular: string, plural?: string): string {
  return `${formatNumber(count)}\u00A0${agree(count, singular, plural)}`
}
