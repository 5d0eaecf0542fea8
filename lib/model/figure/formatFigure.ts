import { formatExact } from '../../format/number'
import { formatRuntime } from '../../format/runtime'
import { of } from '../../grammar/joined'
import { agree } from '../../grammar/plural'
import { type Amount, PRECISIONS, UNITS } from './counted'

const MILLION = 1e6
/** Beyond these a number of millions is written out: « 1 950 740 », but « 3,5 millions ». */
const ROUND = 1e4

/** A figure as it is printed: « plus de 37 millions de comptes », « 1 h 32 », « de 5 à 10 millions d’euros ». */
export function formatFigure({ value, upTo, precision, unit }: Amount): string {
  if (unit === 'rang') return ordinal(value)
  if (unit === 'minutes' && upTo === undefined) return hedged(precision, formatRuntime(value))
  const { one, many } = UNITS[unit]
  const last = upTo ?? value
  const noun = agree(last, one, many)
  const isRound = last >= MILLION && last % ROUND === 0
  const counted = isRound ? `\u00A0${agree(last / MILLION, 'million')} ${of(noun)}` : `\u00A0${noun}`
  const shown = (number: number) => formatExact(isRound ? number / MILLION : number)
  const numbers = upTo === undefined ? shown(value) : `de ${shown(value)} à ${shown(upTo)}`
  return hedged(precision, numbers + counted)
}

function hedged(precision: Amount['precision'], text: string): string {
  const words = PRECISIONS[precision]
  return words ? `${words} ${text}` : text
}

function ordinal(value: number): string {
  return value === 1 ? '1re place' : `${value}e place`
}
