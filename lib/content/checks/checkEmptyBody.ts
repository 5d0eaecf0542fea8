import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'

/** An article without a text: an error, for its page would be a headline; a reminder as long as it is a draft. */
export function checkEmptyBody(valid: ValidFile): Problem[] {
  const { file, body, bodyLine } = valid
  if (!isArticleFile(valid) || body.trim() !== '') return []
  return [
    {
      file,
      line: bodyLine,
      column: 1,
      rule: 'empty-body',
      message: 'Cet article n’a pas de texte.',
      hint: 'Écrivez-le sous la ligne « --- » qui ferme l’en-tête.',
      ...(valid.data.draft && { severity: 'warning' }),
    },
  ]
}
