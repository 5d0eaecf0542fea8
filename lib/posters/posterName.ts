import { SITE_NAME } from '../site'

/** What the poster of a film is, for those who do not see it. */
export function posterName({ title, year }: { title: string; year: number }): string {
  return `Affiche de ${title} (${year}), dessin de ${SITE_NAME}`
}
