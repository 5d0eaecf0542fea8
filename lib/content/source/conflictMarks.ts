import type { SourceFile } from '../../model/files'
import type { Problem } from '../../model/problem'

const OPENING = /^<{7}(?: |$)/m
const CLOSING = /^>{7}(?: |$)/m

/** The marks that git leaves where two people have changed the same lines: both versions would be published. */
export function conflictMarks({ file, text }: SourceFile): Problem | null {
  const opening = text.search(OPENING)
  if (opening === -1 || !CLOSING.test(text.slice(opening))) return null
  return {
    file,
    line: text.slice(0, opening).split('\n').length,
    column: 1,
    rule: 'merge-conflict',
    message: 'Deux versions de ce passage attendent un choix : git n’a pas su les réunir.',
    hint: 'Gardez la bonne, puis retirez l’autre et les lignes qui commencent par <<<<<<<, ======= et >>>>>>>.',
  }
}
