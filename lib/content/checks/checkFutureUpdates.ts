import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'
import { openingOf } from '../gate'

/**
 * Articles that are dated as revised later than `now` although readers see them already: a slip in the month or the
 * year, which pages and search engines would be told. Of a scheduled article nobody reads it before.
 */
export function checkFutureUpdates(files: readonly ValidFile[], now: Milliseconds): Problem[] {
  return files.filter(isArticleFile).flatMap(({ data, placeOf }): Problem[] => {
    if (!data.updated) return []
    if (openingOf(data) > now || epoch(data.updated) <= now) return []
    return [
      {
        ...placeOf(['updated']),
        field: 'updated',
        rule: 'future-update',
        message: 'Cette mise à jour est à venir, et les lecteurs lisent déjà l’article.',
        hint: 'Vérifiez le jour, le mois et l’année, ici et dans « history ».',
        severity: 'warning',
      },
    ]
  })
}
