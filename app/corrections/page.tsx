import '@/app/globals.css'
import { Timestamp } from '@/components/article/Timestamp'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { ContactLine } from '@/components/site/ContactLine'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { publishedCorrections } from '@/lib/feeds/corrections'
import { stoodBefore } from '@/lib/model/article/historyOf'
import { pathOf } from '@/lib/model/pathOf'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_NAME } from '@/lib/site'
import { tieTitle } from '@/lib/typography/tieTitle'

export function generateMetadata() {
  return pageMetadata({
    title: 'Corrections',
    description: `Toutes les erreurs de fait corrigées dans les articles de ${SITE_NAME}, de la plus récente à la plus ancienne, avec la date et ce qui a changé.`,
    path: routes.corrections(),
    feed: 'corrections',
  })
}

export default async function Page() {
  const corrections = publishedCorrections(await getCatalogue())
  return (
    <EntityPage
      path={routes.corrections()}
      kicker={SITE_NAME}
      title="Corrections"
      figures={[countFigure(corrections.length, 'correction')]}
    >
      <div className="max-w-measure">
        <p>
          Une erreur de fait est corrigée dès qu’elle est établie, et l’article dit ce qui a changé. Nos
          règles figurent dans la{' '}
          <a href={routes.page('charte')} className="underline underline-offset-2">
            charte
          </a>
          .
        </p>
        <ContactLine />
        {corrections.length > 0 && (
          <ol className="mt-6">
            {corrections.map(({ article, date, from, text }) => (
              <li key={pathOf(article) + date + text} className="rule py-3">
                <p className="label text-soft">
                  <Timestamp instant={date} hour />
                </p>
                <h2 className="text-title">
                  <a href={`${pathOf(article)}#historique`}>{tieTitle(article.title)}</a>
                </h2>
                <p className="text-small">{text}</p>
                {from !== undefined && <p className="text-small text-soft">{stoodBefore(from)}</p>}
              </li>
            ))}
          </ol>
        )}
      </div>
    </EntityPage>
  )
}
