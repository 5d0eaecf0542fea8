import '@/app/globals.css'
import { ArticleIndex } from '@/components/indexes/ArticleIndex'
import { alphabetOf } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les lieux',
    description:
      'Les villes d’où viennent nos actualités et où se passent les films\u00A0: tournages, avant-premières et sorties, lieu par lieu.',
    path: routes.index('lieux'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  return (
    <ArticleIndex
      alphabet={alphabetOf(catalogue, 'lieux')}
      name="lieux"
      kicker="Où cela se passe"
      noun="lieu"
      empty="Aucun article ne vient encore d’un lieu."
      subjects={catalogue.places}
      href={routes.place}
      articlesOf={slug => catalogue.articlesAt(slug)}
    />
  )
}
