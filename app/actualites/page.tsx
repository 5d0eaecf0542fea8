import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const metadata = pageMetadata({
  title: 'Actualités',
  description:
    'Toutes les actualités du cinéma sur Photogramme : sorties, tournages, audiences, du plus récent au plus ancien.',
  path: routes.newsList(),
  feed: 'actualites',
})

export default async function Page() {
  const { news: all } = await getCatalogue()
  return (
    <ListingPage
      title="Actualités"
      noun="actualité"
      articles={paginate(all, 1) ?? []}
      page={1}
      total={all.length}
      href={routes.newsList}
    />
  )
}
