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
  // All places are known only now: a keyword that is one of them would be a second page of the same thing.
  for (const file of files) {
    for (const [index, label] of file.data.tags.entries()) {
      const place = places.named(label)
      if (place) problems.push(placeAsTag(file, index, place))
    }
    yield
  }
  return { tagOf: tags.itemOf, placeOf: places.itemOf, problems }
}

function placeAsTag(file: ArticleFile, index: number, place: string): Problem {
  return {
    ...file.placeOf(['tags', index]),
    field: `tags.${index}`,
    rule: 'inconsistent-spelling',
    message: `« ${place} » — Ce mot-clé est un lieu ailleurs.`,
    hint: `Donnez-le dans « places », et retirez-le des mots-clés.`,
  }
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
  /** The label of an address that was met; undefined where none was. */
  const named = (label: string): string | undefined => firsts.get(slugOf(label))
  return { itemOf, meet, named }
}
