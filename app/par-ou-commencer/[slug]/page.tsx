import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { Prose } from '@/components/article/Prose'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure, yearsFigure } from '@/components/entity/figures'
import { FilmRows } from '@/components/film/FilmRows'
import { GuideWays } from '@/components/indexes/GuideWays'
import { RatingPolicyLink } from '@/components/ratings/RatingPolicyLink'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { slugsToPrerender } from '@/lib/content/catalogue/prerender'
import { formatRuntime } from '@/lib/format/runtime'
import { indexStep } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { guideList } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'

type Props = PageProps<'/par-ou-commencer/[slug]'>

export async function generateStaticParams() {
  const catalogue = await getCatalogue()
  return slugsToPrerender(catalogue, catalogue.guides, routes.guide)
}

export async function generateMetadata({ params }: Props) {
  const { slug } = await params
  const guide = (await getCatalogue()).guide(slug)
  if (!guide) return {}
  return pageMetadata({
    title: `${guide.title}\u00A0: par où commencer`,
    description: guide.summary,
    path: routes.guide(slug),
  })
}

export default async function Page({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const guide = catalogue.guide(slug) ?? notFound()
  const { title, summary, steps, body } = guide
  const films = steps.map(({ film }) => film)
  const minutes = films.every(({ runtime }) => runtime !== undefined)
    ? films.reduce((sum, { runtime = 0 }) => sum + runtime, 0)
    : 0
  return (
    <EntityPage
      path={routes.guide(slug)}
      things={[guideList(guide)]}
      trail={[indexStep('par-ou-commencer')]}
      kicker="Par où commencer"
      title={title}
      figures={[
        countFigure(films.length, 'film'),
        yearsFigure(films),
        minutes > 0 ? { value: formatRuntime(minutes), label: 'en tout' } : null,
      ]}
    >
      <div className="entity-columns">
        <div>
          <p className="max-w-measure pb-8 text-lead">{summary}</p>
          <FilmRows
            isRanked
            isFirst
            level={2}
            films={films}
            reviews={catalogue.reviewsOf(films)}
            today={parisDay(currentInstant())}
            whyOf={film => steps.find(step => step.film === film)?.why}
          />
          <RatingPolicyLink />
        </div>
        <div className="entity-body">
          {body.markdown.trim() !== '' && <Prose html={catalogue.html(body)} />}
          <GuideWays guide={guide} others={catalogue.guides.filter(other => other !== guide)} />
        </div>
      </div>
    </EntityPage>
  )
}
