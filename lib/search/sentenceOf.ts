import { capitalised } from '../format/capitalised'
import { formatCount } from '../format/number'
import type { SearchAnswer } from './answer'
import { SEARCH_TYPES } from './searchTypes'

/** How much was found of which kind, in a French sentence. */
export function findingsSentence(answer: SearchAnswer): string {
  const { query, type, all, total, match, isEmpty, isPartial, isBusy } = answer
  if (isBusy) return 'Trop de recherches à la fois\u00A0: réessayez dans un instant.'
  if (isEmpty) return 'Ces mots sont trop courants\u00A0: ajoutez un nom ou un mot du titre.'
  if (all === 0 && isPartial) {
    return `Rien pour «\u00A0${query}\u00A0» dans les pages les plus proches.`
  }
  if (all === 0) return `Aucun résultat pour «\u00A0${query}\u00A0».`
  const results = `${isPartial ? 'au moins ' : ''}${formatCount(total, 'résultat')}`
  if (type && total === 0) {
    return `Rien dans «\u00A0${SEARCH_TYPES[type]}\u00A0», mais ${formatCount(all, 'résultat')} ailleurs.`
  }
  if (match === 'near') return `${capitalised(results)} à une ou deux lettres près.`
  if (match === 'some') return `Aucune page ne contient tous ces mots. En partie\u00A0: ${results}.`
  return capitalised(results)
}
