import type { ArticleFile } from '../../model/files'
import type { Tag } from '../../model/items'
import type { Problem } from '../../model/problem'
import { slugOf } from '../../text/slug'
import type { Steps } from '../../turns/steps'

/**
 * Tags are written as readers see them ("Sète"); the address follows ("sete"). Two spellings of one
 * address would make one page with two names: the first in the archive wins and the others are reported.
 */
export function* linkTags(files: ArticleFile[]): Steps<{ tagOf(label: string): Tag; problems: Problem[] }> {
  const labels = new Map<string, string>()
  const tags = new Map<string, Tag>()
  const problems: Problem[] = []
  const tagOf = (label: string): Tag => {
    const tag = tags.get(label) ?? { slug: slugOf(label), label }
    tags.set(label, tag)
    return tag
  }
  for (const file of files) {
    file.data.tags.forEach((label, index) => {
      const { slug } = tagOf(label)
      const first = labels.get(slug)
      if (first === undefined) labels.set(slug, label)
      else if (first !== label) {
        problems.push({
          ...file.placeOf(['tags', index]),
          field: `tags.${index}`,
          rule: 'inconsistent-spelling',
          message: `« ${label} » — Ce mot-clé est écrit « ${first} » ailleurs.`,
          hint: 'Gardez une seule orthographe.',
        })
      }
    })
    yield
  }
  return { tagOf, problems }
}
