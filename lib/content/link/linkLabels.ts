import type { ArticleFile } from '../../model/files'
import type { Tag } from '../../model/items'
import type { Problem } from '../../model/problem'
import { slugOf } from '../../text/slug'
import type { Steps } from '../../turns/steps'

/** What the labels of articles stand for, and those of them that are spelled in two ways. */
type Labels = { tagOf(label: string): Tag; placeOf(label: string): Tag; problems: Problem[] }

/**
 * Tags and places are written as readers see them (« Sète »); the address follows (`sete`). Two labels of one address
 * would make one page with two names: the first in the archive wins and the others are reported.
 */
export function* linkLabels(files: readonly ArticleFile[]): Steps<Labels> {
  const problems: Problem[] = []
  const tags = labelsOf('Ce mot-clé', problems)
  const places = labelsOf('Ce lieu', problems)
  for (const file of files) {
    for (const [index, label] of file.data.tags.entries()) tags.meet(label, file, ['tags', index])
    for (const [index, label] of file.data.places.entries()) places.meet(label, file, ['places', index])
    yield
  }
  return { tagOf: tags.itemOf, placeOf: places.itemOf, problems }
}

/** @param what the labels are, with its determiner, as a French sentence begins */
function labelsOf(what: string, problems: Problem[]) {
  const items = new Map<string, Tag>()
  const firsts = new Map<string, string>()
  const itemOf = (label: string): Tag => {
    const item = items.get(label) ?? { slug: slugOf(label), label }
    items.set(label, item)
    return item
  }
  const meet = (label: string, file: ArticleFile, field: PropertyKey[]): void => {
    const { slug } = itemOf(label)
    const first = firsts.get(slug)
    if (first === undefined) firsts.set(slug, label)
    else if (first !== label) {
      problems.push({
        ...file.placeOf(field),
        field: field.map(String).join('.'),
        rule: 'inconsistent-spelling',
        message: `« ${label} » — ${what} est écrit « ${first} » ailleurs, et les deux ont la même adresse.`,
        hint: 'Gardez une seule orthographe, ou d’autres mots si ce sont deux choses.',
      })
    }
  }
  return { itemOf, meet }
}
