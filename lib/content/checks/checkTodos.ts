import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'

/** What `npm run content -- new` writes where only the editor knows what to say. */
export const TODO = 'À FAIRE'

/** In a text of capitals it is French like any other: « RIEN À FAIRE », « LES CHOSES À FAIRE ». */
const MARK = new RegExp(`(?<!\\p{Lu}[\\p{Lu}’'-]+[ \\u00A0])${TODO}(?!\\p{L})`, 'u')

/** Whether something is left to write in a text. */
export function isUnfinished(text: string): boolean {
  return text.includes(TODO) && text.split('\n').some(line => MARK.test(line))
}

/**
 * Every « À FAIRE » of a file, in its front matter, comments and body. In an article that is published it is an error,
 * because readers would see it. In a draft, which nobody can read, and in a record, of which readers see no more than
 * its name until it is written (unfinished/shownFiles.ts), it is a warning that reminds the editor.
 */
export function checkTodos(valid: ValidFile): Problem[] {
  const { text, file } = valid.source
  if (!text.includes(TODO)) return []
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
        ...adviceFor(valid),
      },
    ]
  })
}

function adviceFor(file: ValidFile): Pick<Problem, 'hint' | 'severity'> {
  if (!isArticleFile(file)) {
    return {
      hint: 'Écrivez-le, ou retirez la ligne : jusque-là, les lecteurs ne voient de ce fichier que le nom, s’il sert ailleurs.',
      severity: 'warning',
    }
  }
  if (file.data.draft) return { hint: 'Écrivez-le avant de retirer « draft: true ».', severity: 'warning' }
  return { hint: 'Écrivez-le, ou retirez la ligne.' }
}
