import { formatDay } from '../../format/date'
import { parsedUrl } from '../../parsedUrl.mjs'
import { siteUrl } from '../../site'
import type { Article } from '../items'

/**
 * Where an imported article stood before, as its foot tells: « Cette critique a d’abord paru sur exemple.fr, le 12 mai
 * 2013. » Null where nobody knows, or where it stood at the address of this very site.
 */
export function importedSentence({
  kind,
  date,
  imported,
}: Pick<Article, 'kind' | 'date' | 'imported'>): string | null {
  const host = imported?.url ? hostOf(imported.url) : null
  if (!host || host === hostOf(siteUrl())) return null
  const first = imported?.date
  const day = first && first.slice(0, 10) !== date.slice(0, 10) ? `, le ${formatDay(first)}` : ''
  return `${kind === 'review' ? 'Cette critique' : 'Cet article'} a d’abord paru sur ${host}${day}.`
}

function hostOf(address: string): string | null {
  return parsedUrl(address)?.hostname.replace(/^www\./, '') ?? null
}
