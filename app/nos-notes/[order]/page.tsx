import { notFound } from 'next/navigation'
import { RatingsPage } from '@/components/ratings/RatingsPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { RATING_ORDERS } from '@/lib/content/ratingOrders'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/nos-notes/[order]'>

const orderOf = (name: string) => RATING_ORDERS.find(({ slug }) => slug !== '' && slug === name)

export function generateStaticParams() {
  return RATING_ORDERS.flatMap(({ slug }) => (slug ? [{ order: slug }] : []))
}

export async function generateMetadata({ params }: Props) {
  const order = orderOf((await params).order)
  if (!order) return {}
  return pageMetadata({
    title: `Nos notes, ${order.title}`,
    description: `Toutes les notes données par Photogramme, ${order.title} : le film, son année, la note en toutes lettres, la date et la critique.`,
    path: routes.ratings(order.slug),
    // The same table as /nos-notes, which is the one to be found.
    noindex: true,
  })
}

export default async function Page({ params }: Props) {
  const order = orderOf((await params).order) ?? notFound()
  const { reviews } = await getCatalogue()
  return <RatingsPage reviews={reviews} order={order.slug} />
}
