import { type Hedge, minutesIn, type Quantity, quantityIn } from '../../text/quantity'
import { type Amount, UNIT_NAMES, UNITS } from './counted'
import { formatFigure } from './formatFigure'

/** How far « environ » and « une trentaine » may be from the truth. */
const ABOUT = 0.15

/**
 * What is wrong with the words by which a text quotes a figure, a French clause; null when they say no more than the
 * ledger knows. « plus de » and « près de » are held to the place of the last figure that is given: of 3 546 077, « plus
 * de 3,5 millions » is true, « plus de 3 millions » too, « plus de 2 millions » hides more than it says.
 */
export function faultOfWords(words: string, figure: Amount): string | null {
  const quantity = figure.unit === 'minutes' ? (minutesIn(words) ?? quantityIn(words)) : quantityIn(words)
  if (!quantity) return 'Aucun nombre ne se lit dans ces mots.'
  if (!quantity.isAlone) return 'Ces mots disent deux nombres, et le registre n’en tient qu’un.'
  const other = otherUnitIn(words, figure)
  if (other) return `Ce chiffre ne se compte pas en ${other}.`
  if (agrees(quantity, figure)) return null
  return `Le registre dit « ${formatFigure(figure)} ».`
}

function agrees(quantity: Quantity, figure: Amount): boolean {
  const { value, upTo } = figure
  if (upTo !== undefined) {
    if (quantity.upTo !== null) return quantity.value === value && quantity.upTo === upTo
    return quantity.hedge === 'over' && quantity.value === value
  }
  return quantity.upTo === null && HOLDS[quantity.hedge ?? 'none'](quantity, figure)
}

const HOLDS: Record<NonNullable<Hedge> | 'none', (quantity: Quantity, figure: Amount) => boolean> = {
  none: (quantity, { value, precision }) => {
    if (precision === 'environ' || precision === 'pres-de') return false
    if (quantity.value === value) return true
    return quantity.isRound && Math.abs(quantity.value - value) <= quantity.step / 2
  },
  over: ({ value: said, step }, { value, precision }) => {
    if (precision === 'environ' || precision === 'pres-de') return false
    return said === value ? precision === 'plus-de' : said < value && value < said + step
  },
  nearly: ({ value: said, step }, { value, precision }) => {
    if (precision === 'environ' || precision === 'plus-de') return false
    return said === value ? precision === 'pres-de' : said > value && value > said - step
  },
  under: ({ value: said, step }, { value, precision }) =>
    (precision === 'exact' || precision === 'pres-de') && said >= value && value > said - step,
  about: ({ value: said, step }, { value }) => {
    const margin = Math.max(Math.min(step / 2, said * ABOUT), 0)
    return Math.abs(said - value) <= margin
  },
}

/** A word for another unit where none for that of the figure stands: « vues » of accounts. */
function otherUnitIn(words: string, { unit }: Amount): string | null {
  const isNamed = (name: keyof typeof UNITS) =>
    new RegExp(`(?<!\\p{L})(?:${UNITS[name].words.source})(?!\\p{L})`, 'iu').test(words)
  if (isNamed(unit) || unit === 'minutes') return null
  return UNIT_NAMES.find(name => name !== 'heures' && name !== 'rang' && isNamed(name)) ?? null
}
