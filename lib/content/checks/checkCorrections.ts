import { says } from '../../model/article/says'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'

/** A correction has taken its words out of the article: where they still stand, nothing is corrected. */
export function checkCorrections(file: ValidFile): Problem[] {
  if (!isArticleFile(file)) return []
  return file.data.history.flatMap(({ kind, from }, index): Problem[] => {
    if (kind !== 'correction' || from === undefined || !says(file, from)) return []
    return [
      {
        ...file.placeOf(['history', index, 'from']),
        field: `history.${index}.from`,
        rule: 'unfounded-claim',
        message: 'Ces mots se lisent encore dans l’article : cette correction ne les a pas corrigés.',
        hint: 'Corrigez-les, ou citez assez de mots pour ne nommer que le passage fautif.',
      },
    ]
  })
}
