import type { Problem } from './problem'
import type { ValidFile } from './validate'

/** An article without a text: an error, for its page would be a headline; a reminder as long as it is a draft. */
export function checkEmptyBody({ kind, data, body, file, bodyLine }: ValidFile): Problem[] {
  if ((kind !== 'review' && kind !== 'news') || body.trim() !== '') return []
  return [
    {
      file,
      line: bodyLine,
      column: 1,
      rule: 'Cet article n’a pas de texte.',
      fix: 'Écrivez-le sous la ligne « --- » qui ferme l’en-tête.',
      ...(data.draft && { severity: 'warning' }),
    },
  ]
}
