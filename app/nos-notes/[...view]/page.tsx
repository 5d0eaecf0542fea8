import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { RatingsPage } from '@/components/ratings/RatingsPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { paginate, TABLE_SIZE } from '@/lib/model/paginate'
import { RATING_ORDERS, ratedInOrder, readRatingView } from '@/lib/model/ratingOrders'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/nos-notes/[...view]'>

export function generateStaticParams() {
  return RATING_ORDERS.flatMap(({ slug }) => (slug ? [{ view: [slug] }] : []))
}

export async function generateMetadata({ params }: Props) {
  const view = readRatingView((await params).view)
  if (!view) return {}
  const { order, page } = view
  const name = [
    RATING_ORDERS.find(({ slug }) => slug === order)?.title,
    ...(page > 1 ? [`page\u00A0${page}`] : []),
  ].join(', ')
  return pageMetadata({
    title: `Nos notes, ${name}`,
    description: `Toutes les notes données par Photogramme, ${name}\u00A0: le film, son année, la note en toutes lettres, la date et la critique.`,
    path: routes.ratings(order, page),
    // In another order it is the same table as /nos-notes, which is the one to be found.
    noindex: order !== '',
  })
}

export default async function Page({ params }: Props) {
  const view = readRatingView((await params).view) ?? notFound()
  const rated = ratedInOrder((await getCatalogue()).reviews, view.order)
  const shown = paginate(rated, view.page, TABLE_SIZE) ?? notFound()
  return <RatingsPage rated={rated} shown={shown} {...view} />
}
