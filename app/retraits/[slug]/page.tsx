import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { EntityPage } from '@/components/entity/EntityPage'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { formatDay } from '@/lib/format/date'
import { routes } from '@/lib/routes'
import { SITE_NAME } from '@/lib/site'

type Props = PageProps<'/retraits/[slug]'>

/** Rendered when first asked for: few of them are. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const notice = (await getCatalogue()).withdrawal(slug)
  return { title: notice && `${notice.title} – ${SITE_NAME}`, robots: { index: false } }
}

/** What readers get, with the status 410, at the addresses of a page that was taken back. */
export default async function Page({ params }: Props) {
  const { slug } = await params
  const notice = (await getCatalogue()).withdrawal(slug) ?? notFound()
  return (
    <EntityPage kicker="Page retirée" title={notice.title}>
      <div className="max-w-measure space-y-4">
        <p className="text-lead">{notice.reason}</p>
        <p>
          {notice.date && <>Cette page a été retirée le {formatDay(notice.date)}. </>}La suite est par ici
          {'\u00A0: '}
          <a href={routes.reviews()} className="underline">
            les critiques
          </a>
          ,{' '}
          <a href={routes.newsList()} className="underline">
            les actualités
          </a>
          .
        </p>
      </div>
    </EntityPage>
  )
}
