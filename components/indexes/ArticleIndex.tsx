import { capitalised } from '@/lib/format/capitalised'
import { formatDay } from '@/lib/format/date'
import type { Alphabet } from '@/lib/model/alphabet'
import type { AlphabetName } from '@/lib/model/indexes'
import type { Article, Tag } from '@/lib/model/items'
import { INDEX_ROWS } from '@/lib/model/paginate'
import { countFigure } from '../entity/figures'
import { AlphabetNames } from './AlphabetNames'
import { IndexPage } from './IndexPage'
import { IndexRows } from './IndexRows'

type Props = {
  /** All of them. */
  alphabet: Alphabet
  name: AlphabetName & ('lieux' | 'mots-cles')
  kicker: string
  /** What is listed, one: « mot-clé ». */
  noun: string
  empty: string
  subjects: readonly Tag[]
  href: (slug: string) => string
  /** Newest first. */
  articlesOf: (slug: string) => readonly Article[]
}

/** The index of what articles are filed under: those with most articles, each with its latest, then all from A to Z. */
export function ArticleIndex({ alphabet, name, kicker, noun, empty, subjects, href, articlesOf }: Props) {
  const rows = subjects
    .map(({ slug, label }) => ({ slug, label, articles: articlesOf(slug) }))
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, INDEX_ROWS)
  return (
    <IndexPage
      name={name}
      kicker={kicker}
      listed={rows.map(({ slug }) => href(slug))}
      figures={[countFigure(subjects.length, noun)]}
      empty={empty}
    >
      <IndexRows
        title="Les plus fréquents"
        rows={rows.map(({ slug, label, articles }) => {
          const [last] = articles
          return {
            href: href(slug),
            name: capitalised(label),
            count: articles.length,
            noun: 'article',
            films: articles.flatMap(({ films }) => films.slice(0, 1)),
            text: last && `Le dernier, ${formatDay(last.date)}\u00A0: ${last.title}`,
          }
        })}
      />
      {subjects.length > INDEX_ROWS && <AlphabetNames name={name} alphabet={alphabet} noun={noun} />}
    </IndexPage>
  )
}
