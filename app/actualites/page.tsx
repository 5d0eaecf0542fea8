import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { paginate } from '@/lib/content/paginate'
import { listMetadata, NEWS } from '@/lib/seo/articleLists'

export const metadata = listMetadata(NEWS)

export default async function Page() {
  const all = NEWS.of(await getCatalogue())
  return <ListingPage list={NEWS} articles={paginate(all, 1) ?? []} page={1} total={all.length} />
}
