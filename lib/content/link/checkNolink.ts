import type { ArticleFile, FileOf } from '../../model/files'
import type { Problem } from '../../model/problem'
import { didYouMean } from '../../text/suggest'
import { flatMapped, type Steps } from '../../turns/steps'

/** The folders of what a text may name and the site then links. */
const NAMED = ['films', 'personnes', 'plateformes', 'sagas'] as const

/**
 * A slug that turns a link off is that of something that could be linked.
 *
 * @param known what could be: films, people, platforms and sagas by their slugs
 * @param incomplete `folder/slug` of what is left out of the archive: its name is no error
 */
export function* checkNolink(
  files: readonly (ArticleFile | FileOf<'film'>)[],
  known: readonly ReadonlyMap<string, unknown>[],
  incomplete: ReadonlySet<string>,
): Steps<Problem[]> {
  const isKnown = (slug: string) =>
    known.some(items => items.has(slug)) || NAMED.some(folder => incomplete.has(`${folder}/${slug}`))
  return yield* flatMapped(files, file =>
    file.data.nolink.flatMap((slug, index) => {
      if (slug === '' || isKnown(slug)) return []
      const names = new Set(known.flatMap(items => [...items.keys()]))
      return [
        {
          ...file.placeOf(['nolink', index]),
          field: `nolink.${index}`,
          rule: 'missing-record' as const,
          message: `« ${slug} » — Ni film, ni personne, ni plateforme, ni saga de ce nom.`,
          hint: didYouMean(slug, names, 'Corrigez le nom, ou retirez-le.'),
        },
      ]
    }),
  )
}
