import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { Contents } from '@/components/article/Contents'
import { Prose } from '@/components/article/Prose'
import { EntityPage } from '@/components/entity/EntityPage'
import { RatingLog } from '@/components/ratings/RatingLog'
import { ContactLine } from '@/components/site/ContactLine'
import { LegalNotice } from '@/components/site/LegalNotice'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import { publisherWithPolicies } from '@/lib/seo/jsonLd/site'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { CONTACT_PAGES, LEGAL_NOTICE, RATING_POLICY, SITE_NAME } from '@/lib/site'

type Props = PageProps<'/[page]'>

export async function generateStaticParams() {
  const { pages } = await getCatalogue()
  return pages.map(({ slug }) => ({ page: slug }))
}

export async function generateMetadata({ params }: Props) {
  const { page: slug } = await params
  const page = (await getCatalogue()).page(slug)
  if (!page) return {}
  return pageMetadata({ title: page.title, description: page.summary, path: routes.page(slug) })
}

export default async function Page({ params }: Props) {
  const { page: slug } = await params
  const catalogue = await getCatalogue()
  const page = catalogue.page(slug) ?? notFound()
  const html = catalogue.html(page.body)
  return (
    <EntityPage
      path={routes.page(page.slug)}
      kicker={SITE_NAME}
      title={page.title}
      things={[publisherWithPolicies()]}
    >
      <div className="entity-intro">
        <div>
          <p className="mb-8 max-w-measure text-lead">{page.summary}</p>
          {slug === LEGAL_NOTICE && <LegalNotice />}
          <Prose html={html} />
          {CONTACT_PAGES.includes(slug) && <ContactLine />}
        </div>
        <div className="no-print space-y-8">
          <Contents name="Sur cette page" html={html} />
          <nav aria-label="À propos du site">
            <ul className="rows figure-text">
              {catalogue.pages.map(other => (
                <li key={other.slug}>
                  <a
                    href={routes.page(other.slug)}
                    aria-current={other === page ? 'page' : undefined}
                    className="quiet-link block py-2 aria-[current=page]:text-safelight"
                  >
                    {other.title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      {slug === RATING_POLICY && <RatingLog revisions={catalogue.ratingRevisions()} />}
    </EntityPage>
  )
}
