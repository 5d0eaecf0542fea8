import { of } from '../grammar/joined'
import { SITE_NAME } from '../site'

/** The text alternative of a film's poster, for those who do not see it. */
export function posterName({ title, year }: { title: string; year: number }): string {
  return `Affiche ${of(title)} (${year}), dessin de ${SITE_NAME}`
}
