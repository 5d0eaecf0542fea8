import { EntityPage } from '@/components/EntityPage'
import { Prose } from '@/components/Prose'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { movedOrMissing } from '@/lib/delivery/movedOrMissing'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_NAME } from '@/lib/site'

type Props = PageProps<'/[page]'>

export async function generateStaticParams() {
  const { pages } = await getCatalogue()
  return pages.map(({ slug }) => ({ page: slug }))
}

export async function generateMetadata({ params }: Props) {
  const { page: slug } = await params
  const page = (await getCatalogue()).pages.find(other => other.slug === slug)
  if (!page) return {}
  return pageMetadata({ title: page.title, description: page.summary, path: routes.page(slug) })
}

export default async function Page({ params }: Props) {
  const { page: slug } = await params
  const catalogue = await getCatalogue()
  const page =
    catalogue.pages.find(other => other.slug === slug) ?? movedOrMissing(catalogue, routes.page(slug))
  return (
    <EntityPage kicker={SITE_NAME} title={page.title}>
      <Prose html={catalogue.html(page.body)} />
    </EntityPage>
  )
}
