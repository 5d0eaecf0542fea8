import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { markIn, TODO } from '../unfinished/isUnfinished'
import { isNamed, stubOf } from '../unfinished/stubOf'

/**
 * Every « À FAIRE » of a file, in its front matter, comments and body. In an article that is published it is an error,
 * because readers would see it. In a draft, which nobody can read, and in a record, of which readers see no more than
 * its name until it is written (unfinished/shownFiles.ts), it is a warning that reminds the editor; where it stands in
 * the name itself, who refers to the record would wait without knowing.
 */
export function checkTodos(valid: ValidFile): Problem[] {
  const { text, file } = valid.source
  if (!text.includes(TODO)) return []
  return text.split('\n').flatMap((line, index): Problem[] => {
    const column = markIn(line)
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
    if (isNamed(file.kind) && !stubOf(file))
      return { hint: 'Écrivez au moins le nom : des articles l’attendent.' }
    return {
      hint: 'Écrivez-le, ou retirez la ligne : jusque-là, les lecteurs ne voient de ce fichier que le nom, s’il sert ailleurs.',
      severity: 'warning',
    }
  }
  if (file.data.draft) return { hint: 'Écrivez-le avant de retirer « draft: true ».', severity: 'warning' }
  return { hint: 'Écrivez-le, ou retirez la ligne.' }
}
