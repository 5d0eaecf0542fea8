import type { Metadata } from 'next'
import { ofDirectors } from '../format/directors'
import { type Versus, versusName } from '../model/article/versus'
import type { Film } from '../model/items'
import { absolute, routes } from '../routes'
import { versusFacts } from './jsonLd/versus'
import { pageMetadata } from './pageMetadata'

/** How search engines and shares name two reviews of a film face to face, and what they tell of them. */
export function versusWords(film: Film, opinions: Versus): { title: string; description: string } {
  return {
    title: `${film.title} (${film.year})\u00A0: ${versusName(opinions).toLowerCase()}`,
    description: `${[film.title, ofDirectors(film)].filter(Boolean).join(', ')}\u00A0: nos deux critiques face à face, verdicts, notes, points forts et points faibles.`,
  }
}

/** The metadata of two reviews of a film face to face: those of an article, by all who sign them. */
export function versusMetadata(film: Film, opinions: Versus): Promise<Metadata> {
  const { published, modified, authors } = versusFacts(opinions)
  const { first, second } = opinions
  return pageMetadata({
    ...versusWords(film, opinions),
    path: routes.versus(film.slug),
    share: routes.versus(film.slug),
    article: {
      publishedTime: published,
      modifiedTime: modified,
      section: 'Critiques',
      authors: authors.map(({ slug }) => absolute(routes.author(slug))),
      tags: [...new Set([...first.tags, ...second.tags].map(({ label }) => label))],
    },
  })
}
