import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const metadata = pageMetadata({
  title: 'Dossiers',
  description:
    'Les dossiers et les tops de Photogramme : un sujet, plusieurs films, nos notes et nos raisons, du plus récent au plus ancien.',
  path: routes.features(),
  feed: 'dossiers',
})

export default async function Page() {
  const { features: all } = await getCatalogue()
  return (
    <ListingPage
      title="Dossiers"
      noun="dossier"
      articles={paginate(all, 1) ?? []}
      page={1}
      total={all.length}
      href={routes.features}
    />
  )
}
