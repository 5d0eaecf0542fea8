import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { laterPages, paginate } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const dynamicParams = false

export async function generateStaticParams() {
  const { reviews: all } = await getCatalogue()
  return laterPages(all.length)
}

export async function generateMetadata({ params }: PageProps<'/critiques/page/[page]'>) {
  const page = Number((await params).page)
  return pageMetadata({
    title: `Critiques, page ${page}`,
    description: `Toutes les critiques de films de Photogramme, notées sur 5, du plus récent article au plus ancien. Page ${page}.`,
    path: routes.reviews(page),
  })
}

export default async function Page({ params }: PageProps<'/critiques/page/[page]'>) {
  const page = Number((await params).page)
  const { reviews: all } = await getCatalogue()
  const articles = paginate(all, page) ?? notFound()
  return (
    <ListingPage
      title="Critiques"
      noun="critique"
      articles={articles}
      page={page}
      total={all.length}
      href={routes.reviews}
    />
  )
}
