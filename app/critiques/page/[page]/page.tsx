import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { laterPages, pageNumber, paginate } from '@/lib/content/paginate'
import { prerenderedPaths } from '@/lib/content/prerender'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  const paths = prerenderedPaths(catalogue)
  return laterPages(catalogue.reviews.length).filter(({ page }) => paths.has(routes.reviews(Number(page))))
}

export async function generateMetadata({ params }: PageProps<'/critiques/page/[page]'>) {
  const page = pageNumber((await params).page)
  return pageMetadata({
    title: `Critiques, page ${page}`,
    description: `Toutes les critiques de films de Photogramme, notées sur 5, du plus récent article au plus ancien. Page ${page}.`,
    path: routes.reviews(page),
  })
}

export default async function Page({ params }: PageProps<'/critiques/page/[page]'>) {
  const page = pageNumber((await params).page)
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
