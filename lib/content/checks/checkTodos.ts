import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'

/** What `npm run content -- new` writes where only the editor knows what to say. */
export const TODO = 'À FAIRE'

/** In a text of capitals it is French like any other: « RIEN À FAIRE », « LES CHOSES À FAIRE ». */
const MARK = new RegExp(`(?<!\\p{Lu}[\\p{Lu}’'-]+[ \\u00A0])${TODO}(?!\\p{L})`, 'u')

/**
 * Every « À FAIRE » of a file, in its front matter, comments and body: an error, because readers would see it.
 * In a draft, which nobody can read, it is a warning that reminds the editor.
 */
export function checkTodos(valid: ValidFile): Problem[] {
  const { text, file } = valid.source
  if (!text.includes(TODO)) return []
  const isDraft = isArticleFile(valid) && valid.data.draft
  return text.split('\n').flatMap((line, index): Problem[] => {
    const column = line.search(MARK)
    if (column === -1) return []
    return [
      {
        file,
        line: index + 1,
        column: column + 1,
        rule: 'todo',
        message: `Il reste quelque chose à écrire ici (« ${TODO} »).`,
        hint: isDraft ? 'Écrivez-le avant de retirer « draft: true ».' : 'Écrivez-le, ou retirez la ligne.',
        ...(isDraft && { severity: 'warning' }),
      },
    ]
  })
}
