import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { FEATURES, listMetadata } from '@/lib/seo/articleLists'

export const metadata = listMetadata(FEATURES)

export default async function Page() {
  const all = FEATURES.of(await getCatalogue())
  return <ListingPage list={FEATURES} articles={paginate(all, 1) ?? []} page={1} total={all.length} />
}
