import { notFound } from 'next/navigation'
import { kindOf } from '@/components/ArticleCard'
import { ArticlePage } from '@/components/article/ArticlePage'
import { LATEST_IN_FIL } from '@/lib/content/catalogue'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { imageDimensions } from '@/lib/content/imageDimensions'
import { slugsToPrerender } from '@/lib/content/prerender'
import { routes } from '@/lib/routes'
import { articleMetadata } from '@/lib/seo/articleMetadata'
import { newsThing } from '@/lib/seo/jsonLd/article'

type Props = PageProps<'/actualites/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(
    catalogue,
    catalogue.news.map(({ slug }) => slug),
    routes.news,
  )
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const item = (await getCatalogue()).newsItem(slug)
  return item ? articleMetadata(item) : {}
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const item = catalogue.newsItem(slug) ?? notFound()
  const kind = item.partner ? `Actualité – avec ${item.partner.name}` : kindOf(item)
  return (
    <ArticlePage
      things={[newsThing(item)]}
      article={item}
      html={catalogue.html(item.body)}
      trail={[{ name: 'Actualités', href: routes.newsList() }]}
      kicker={item.place ? `${kind} – ${item.place}` : kind}
      related={catalogue.relatedTo(item)}
      thread={catalogue.threadOf(item)}
      siblings={catalogue.news}
      articles={catalogue.articles}
      latest={catalogue.articles.slice(0, LATEST_IN_FIL)}
      dimensions={item.image ? await imageDimensions(item.image.src) : null}
    />
  )
}
