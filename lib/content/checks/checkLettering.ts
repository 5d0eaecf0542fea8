import { formatList } from '../../grammar/list'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Archive, Film } from '../../model/items'
import type { Problem } from '../../model/problem'
import { spellingOf } from '../../posters/lettering/spelling'
import { posterTitle } from '../../posters/posterTitle'

/** A text of a file that a picture letters, and what is drawn instead if it cannot be. */
type Lettered = { text: string; field: readonly PropertyKey[]; instead: string }

/**
 * Characters of titles, of directors and of places that posters and share images cannot letter: what is drawn there
 * instead is no mistake, and still not what an editor expects.
 */
export function checkLettering(archive: Archive, files: readonly ValidFile[]): Problem[] {
  const films = new Map(archive.films.map(film => [film.slug, film]))
  return files.flatMap(file =>
    letteredIn(file, films).flatMap(({ text, field, instead }): Problem[] => {
      const { missing } = spellingOf(text)
      if (missing.length === 0) return []
      return [
        {
          ...file.placeOf(field),
          field: String(field[0]),
          rule: 'undrawn-character',
          message: `${named(missing)} : ${instead}.`,
          hint: 'Écrivez-le en lettres latines, ou laissez : les pages, elles, le montrent.',
          severity: 'warning',
        },
      ]
    }),
  )
}

function letteredIn(file: ValidFile, films: ReadonlyMap<string, Film>): Lettered[] {
  if (isArticleFile(file)) {
    const { title } = file.data
    const place = file.kind === 'news' ? file.data.places[0] : undefined
    return [
      { text: title, field: ['title'], instead: 'l’image de partage se passera de ce titre' },
      ...(place
        ? [{ text: place, field: ['places', 0], instead: 'l’image de partage se passera du lieu' }]
        : []),
    ]
  }
  const film = file.kind === 'film' && films.get(file.slug)
  if (!film) return []
  const other = posterTitle(film)
  return [
    {
      text: film.title,
      field: ['title'],
      instead: other ? `l’affiche dira « ${other} »` : 'l’affiche se passera du titre',
    },
    ...film.directors.map(({ name }, index) => ({
      text: name,
      field: ['directors', index],
      instead: 'l’affiche se passera de la réalisation',
    })),
  ]
}

/** Which characters are missing, with their code, since some look like others. */
function named(missing: readonly string[]): string {
  const each = missing.map(character => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    return `« ${character} » (U+${code})`
  })
  return `Nos affiches ne savent pas dessiner ${formatList(each)}`
}
