import '@/app/globals.css'
import { RatingsPage } from '@/components/ratings/RatingsPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { paginate, TABLE_SIZE } from '@/lib/model/paginate'
import { ratedInOrder } from '@/lib/model/ratingOrders'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export function generateMetadata() {
  return pageMetadata({
    title: 'Nos notes',
    description:
      'Toutes les notes données par Photogramme, en un tableau\u00A0: le film, son année, la note en toutes lettres, la date et la critique. Et leur répartition.',
    path: routes.ratings(),
  })
}

export default async function Page() {
  const rated = ratedInOrder((await getCatalogue()).reviews, '')
  return <RatingsPage rated={rated} shown={paginate(rated, 1, TABLE_SIZE) ?? []} order="" page={1} />
}
