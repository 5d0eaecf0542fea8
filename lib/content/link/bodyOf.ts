import { perProcess } from '../../cache/perProcess'
import { countWords } from '../../markdown/countWords'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Body } from '../../model/items'
import { isFrench } from '../../model/schema/language'

const bodies = perProcess('bodies', () => new WeakMap<ValidFile, Body>())

/** The text of a file: one object as long as the file does not change, since what is known of a body is kept by it. */
export function bodyOf(file: ValidFile): Body {
  const known = bodies.get(file)
  if (known) return known
  const { body: markdown, bodyLine: line, source } = file
  const body: Body = {
    markdown,
    source,
    file: file.file,
    line,
    ...(isArticleFile(file) && !isFrench(file.data.lang) && { language: file.data.lang }),
    // Counted when a page asks: a whole archive would take longer to count than to link.
    get words() {
      return countWords(markdown)
    },
  }
  bodies.set(file, body)
  return body
}
