import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { isBlank } from '../../text/isBlank'
import { ofKinds, spansOf, without } from '../../text/markdownText'

/** An article without a text: an error, for its page would be a headline; a reminder as long as it is a draft. */
export function checkEmptyBody(valid: ValidFile): Problem[] {
  const { file, body, bodyLine } = valid
  if (!isArticleFile(valid) || !isBlank(withoutComments(body))) return []
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

/** Comments are for the newsroom: a page that has nothing else has no text. */
function withoutComments(body: string): string {
  return body.includes('<!--') ? without(body, ofKinds(spansOf(body), ['comment'])) : body
}
