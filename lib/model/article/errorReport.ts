import { formatDay, formatInstant } from '../../format/date'
import { absolute } from '../../routes'
import { contactAddress } from '../../site'
import { isDay } from '../../time/day'
import type { Article } from '../items'
import { pathOf } from '../pathOf'
import { changedOn } from './publication'
import { versionOf } from './versionOf'

/** A message to the editors about an article, begun for the reader: which one, in which version, as `mailto:`. */
export function errorReportHref(article: Article): string {
  const path = pathOf(article)
  const lines = [
    `Adresse\u00A0: ${absolute(path)}`,
    `Version\u00A0: ${versionOf(article)}, ${versionDay(article)}`,
    '',
    'L’erreur\u00A0:',
    '',
    'Votre source\u00A0:',
    '',
  ]
  const subject = encodeURIComponent(`Erreur dans «\u00A0${article.title}\u00A0»`)
  // Mail programs expect the line ends of mail (RFC 6068).
  return `mailto:${contactAddress()}?subject=${subject}&body=${encodeURIComponent(lines.join('\r\n'))}`
}

function versionDay(article: Article): string {
  const changed = changedOn(article)
  return isDay(changed) ? formatDay(changed) : formatInstant(changed)
}
