import { formatInstant } from '../../format/date'
import { absolute } from '../../routes'
import { contactAddress } from '../../site'
import type { Article } from '../items'
import { pathOf } from '../pathOf'
import { versionOf } from './versionOf'

/** A message to the editors about an article, begun for the reader: which one, in which version, as `mailto:`. */
export function errorReportHref(article: Article): string {
  const path = pathOf(article)
  const lines = [
    `Adresse : ${absolute(path)}`,
    `Version : ${versionOf(article)}, ${formatInstant(article.updated ?? article.date)}`,
    '',
    'L’erreur :',
    '',
    'Votre source :',
    '',
  ]
  const subject = encodeURIComponent(`Erreur dans « ${article.title} »`)
  // Mail programs expect the line ends of mail (RFC 6068).
  return `mailto:${contactAddress()}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`
}
