import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import type { ArticleFile, ValidFile } from '../../model/files'
import type { Article } from '../../model/items'
import type { Problem } from '../../model/problem'
import type { Steps } from '../../turns/steps'

/** Resolves a slug, or reports it against the field it stands in. */
export type Resolve = <T>(
  file: ValidFile,
  field: PropertyKey[],
  slug: string,
  known: Map<string, T>,
  what: string,
) => T | null

/**
 * Gives each article those that its editor recommends.
 *
 * @param articles linked but for this; their lists `related` are filled
 * @param problems gets one more for an article that recommends itself
 */
export function* linkRelated(
  files: readonly ArticleFile[],
  articles: readonly Article[],
  resolve: Resolve,
  problems: Problem[],
): Steps<void> {
  const inFolder = new Map<string, Map<string, Article>>(
    ARTICLE_KINDS.map(kind => [
      CONTENT_TYPES[kind].folder,
      new Map(articles.filter(one => one.kind === kind).map(one => [one.slug, one])),
    ]),
  )
  for (const file of files) {
    const article = inFolder.get(file.folder)?.get(file.slug)
    file.data.related.forEach((reference, index) => {
      if (reference === `${file.folder}/${file.slug}`) {
        problems.push({
          ...file.placeOf(['related', index]),
          field: `related.${index}`,
          rule: 'self-reference',
          message: 'Un article ne peut pas se recommander lui-même.',
          hint: 'Retirez cette ligne.',
        })
        return
      }
      const [folder = '', slug = ''] = reference.split('/')
      const found = resolve(file, ['related', index], slug, inFolder.get(folder) ?? new Map(), folder)
      if (found && article) article.related.push(found)
    })
    yield
  }
}
