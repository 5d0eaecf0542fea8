import { notFound } from 'next/navigation'
import { ListingPage } from '@/components/ListingPage'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { laterPages, paginate } from '@/lib/content/paginate'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'

export const dynamicParams = false

export async function generateStaticParams() {
  const { news: all } = await getCatalogue()
  return laterPages(all.length)
}

export async function generateMetadata({ params }: PageProps<'/actualites/page/[page]'>) {
  const page = Number((await params).page)
  return pageMetadata({
    title: `Actualités, page ${page}`,
    description: `Toutes les actualités du cinéma sur Photogramme : sorties, tournages, audiences, du plus récent au plus ancien. Page ${page}.`,
    path: routes.newsList(page),
  })
}

export default async function Page({ params }: PageProps<'/actualites/page/[page]'>) {
  const page = Number((await params).page)
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
