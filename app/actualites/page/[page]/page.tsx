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
  return laterPages(catalogue.news.length).filter(({ page }) => paths.has(routes.newsList(Number(page))))
}

export async function generateMetadata({ params }: PageProps<'/actualites/page/[page]'>) {
  const page = pageNumber((await params).page)
  return pageMetadata({
    title: `Actualités, page ${page}`,
    description: `Toutes les actualités du cinéma sur Photogramme : sorties, tournages, audiences, du plus récent au plus ancien. Page ${page}.`,
    path: routes.newsList(page),
  })
}

export default async function Page({ params }: PageProps<'/actualites/page/[page]'>) {
  const page = pageNumber((await params).page)
  const { news: all } = await getCatalogue()
  const articles = paginate(all, page) ?? notFound()
  return (
    <ListingPage
      title="Actualités"
      noun="actualité"
      articles={articles}
      page={page}
      total={all.length}
      href={routes.newsList}
    />
  )
}
