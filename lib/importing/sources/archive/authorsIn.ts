import { slugOf } from '../../../text/slug'
import type { Header } from '../header'
import type { SourceAuthor, SourceItem } from '../sourceItem'
import { entriesIn, isRecord, nameOf, textIn } from '../values'

/**
 * Who signs: names, keys of the authors that the site knows, or objects, of which all but name and key is left.
 *
 * @param known authors of the site, by their keys
 */
export function authorsIn(header: Header, known: ReadonlyMap<string, SourceAuthor>): SourceItem['authors'] {
  const written = header.take('authors')
  const authors: SourceItem['authors'] = []
  for (const entry of isRecord(written) ? [written] : entriesIn(written)) {
    const name = nameOf(entry)
    if (!name) {
      header.giveBack('auteur', entry)
      continue
    }
    const one = known.get(name)
    if (one) authors.push({ key: one.key, name: one.name })
    else
      authors.push({
        key: (isRecord(entry) && textIn(entry.slug ?? entry.key ?? entry.login)) || slugOf(name),
        name,
      })
    if (isRecord(entry)) giveBackRest(header, entry)
  }
  return authors
}

function giveBackRest(header: Header, author: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(author)) {
    if (!/^(?:name|nom|slug|key|login|display_name)$/.test(key)) header.giveBack(`auteur.${key}`, value)
  }
}
