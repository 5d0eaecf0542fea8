import '@/app/globals.css'
import { ArticleIndex } from '@/components/indexes/ArticleIndex'
import { alphabetOf } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const generateMetadata = () =>
  pageMetadata({
    title: 'Les mots-clés',
    description:
      'Poursuites, cascades, festivals, anniversaires\u00A0: tout ce que Photogramme a publié, sujet par sujet et de A à Z.',
    path: routes.index('mots-cles'),
  })

export default async function Page() {
  const catalogue = await getCatalogue()
  return (
    <ArticleIndex
      alphabet={alphabetOf(catalogue, 'mots-cles')}
      name="mots-cles"
      kicker="Sujet par sujet"
      noun="mot-clé"
      empty="Aucun article n’a encore de mot-clé."
      subjects={catalogue.tags}
      href={slug => routes.tag(slug)}
      articlesOf={slug => catalogue.articlesTagged(slug)}
    />
  )
}
