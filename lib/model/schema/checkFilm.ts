import type { z } from 'zod'
import { formatCountry, lastYearOf } from '../../format/country'
import { hint } from './scalars'

type Dated = {
  title: string
  originalTitle?: string | undefined
  otherTitles: string[]
  year: number
  countries: string[]
  releases: { date: string; cancelled: boolean; platform?: string | undefined }[]
  original?: string | undefined
}

/** Films are finished, and shown under the flag of their country, a little after it is gone. */
const AFTERLIFE = 3

/** Rules between the fields of a film. Runs only when each field is valid by itself. */
export function checkFilm(film: Dated, context: z.RefinementCtx): void {
  const issue = (path: PropertyKey[], message: string, advice: string) =>
    context.addIssue({ code: 'custom', path, message, ...hint(advice, 'inconsistent-fields') })

  for (const [index, { date, cancelled }] of film.releases.entries()) {
    if (cancelled || Number(date.slice(0, 4)) >= film.year) continue
    issue(
      ['releases', index, 'date'],
      `Cette sortie précède le film, qui est de ${film.year}.`,
      'Corrigez cette date, ou « year » : l’année où le film a été montré pour la première fois.',
    )
  }
  if (film.original && !film.releases.some(({ platform }) => platform === film.original)) {
    issue(
      ['original'],
      `Aucune sortie de cette fiche n’est sur « ${film.original} ».`,
      'Ajoutez sa sortie sur la plateforme à « releases », ou retirez « original ».',
    )
  }
  for (const [index, code] of film.countries.entries()) {
    const last = lastYearOf(code)
    if (last === null || film.year <= last + AFTERLIFE) continue
    issue(
      ['countries', index],
      `${formatCountry(code)} : ce pays n’existe plus depuis ${last}, et le film est de ${film.year}.`,
      'Écrivez le code du pays d’aujourd’hui.',
    )
  }
  for (const [index, title] of film.otherTitles.entries()) {
    if (title !== film.title && title !== film.originalTitle) continue
    issue(
      ['otherTitles', index],
      'Ce titre est déjà celui du film.',
      'Retirez-le : « otherTitles » n’a que les autres titres.',
    )
  }
}
