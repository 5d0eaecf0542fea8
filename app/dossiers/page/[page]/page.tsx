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
  return laterPages(catalogue.features.length).filter(({ page }) => paths.has(routes.features(Number(page))))
}

export async function generateMetadata({ params }: PageProps<'/dossiers/page/[page]'>) {
  const page = pageNumber((await params).page)
  return pageMetadata({
    title: `Dossiers, page ${page}`,
    description: `Les dossiers et les tops de Photogramme : un sujet, plusieurs films, nos notes et nos raisons. Page ${page}.`,
    path: routes.features(page),
  })
}

export default async function Page({ params }: PageProps<'/dossiers/page/[page]'>) {
  const page = pageNumber((await params).page)
  const { features: all } = await getCatalogue()
  const articles = paginate(all, page) ?? notFound()
  return (
    <ListingPage
      title="Dossiers"
      noun="dossier"
      articles={articles}
      page={page}
      total={all.length}
      href={routes.features}
    />
  )
}
