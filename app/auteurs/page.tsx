import '@/app/globals.css'
import { countFigure, ratingFigure } from '@/components/entity/figures'
import { AlphabetNames } from '@/components/indexes/AlphabetNames'
import { IndexPage } from '@/components/indexes/IndexPage'
import { IndexRows } from '@/components/indexes/IndexRows'
import { alphabetOf } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { FAMILY_NAME_RULE } from '@/lib/model/familyName'
import { INDEX_ROWS } from '@/lib/model/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les auteurs',
    description:
      'Qui signe sur Photogramme\u00A0: les auteurs, leurs critiques, leurs actualités et la moyenne des notes qu’ils donnent.',
    path: routes.index('auteurs'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  const authors = catalogue.authors
    .map(author => ({ author, articles: catalogue.articlesBy(author) }))
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length)
  const shown = authors.slice(0, INDEX_ROWS)
  return (
    <IndexPage
      name="auteurs"
      kicker="Qui signe"
      listed={shown.map(({ author }) => routes.author(author.slug))}
      figures={[
        countFigure(authors.length, 'signature'),
        countFigure(catalogue.articles.length, 'article'),
        ratingFigure(catalogue.reviews),
      ]}
      empty="Personne n’a encore signé d’article."
    >
      <IndexRows
        title={authors.length > INDEX_ROWS ? 'Les plus assidus' : 'Les signatures'}
        rows={shown.map(({ author, articles }) => ({
          href: routes.author(author.slug),
          name: author.name,
          count: articles.length,
          noun: 'article',
          films: articles.flatMap(({ films }) => films),
          text: author.bio,
        }))}
      />
      {authors.length > INDEX_ROWS && (
        <AlphabetNames
          name="auteurs"
          alphabet={alphabetOf(catalogue, 'auteurs')}
          noun="signature"
          rule={FAMILY_NAME_RULE}
        />
      )}
    </IndexPage>
  )
}
