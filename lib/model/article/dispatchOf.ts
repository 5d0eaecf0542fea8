import { theAgency } from '../../grammar/joined'
import type { Article } from '../items'

/**
 * What a text of ours is made after: « d’après l’AFP, texte signé F. Pedersen et repris par Le Mensuel ». Null for an
 * article made after no dispatch; one that an agency signs has it among its authors.
 */
export function dispatchOf(article: Article): string | null {
  if (article.kind !== 'news' || article.agency === undefined) return null
  const { agency, signature, republisher } = article
  const marks = [signature && `signé ${signature}`, republisher && `repris par ${republisher}`]
  const known = marks.filter(mark => mark !== undefined).join(' et ')
  return `d’après ${theAgency(agency)}${known && `, texte ${known}`}`
}
