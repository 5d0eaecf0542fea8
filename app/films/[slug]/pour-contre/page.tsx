import { notFound } from 'next/navigation'
import { EntityPage } from '@/components/entity/EntityPage'
import { Opinion } from '@/components/ratings/Opinion'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { formatDirectors } from '@/lib/format/directors'
import { versus, versusName } from '@/lib/model/article/versus'
import { routes } from '@/lib/routes'
import { reviewThings } from '@/lib/seo/jsonLd/article'
import { pageMetadata } from '@/lib/seo/pageMetadata'

type Props = PageProps<'/films/[slug]/pour-contre'>

/** Few films have two reviews: these pages are rendered when first asked for. */
export function generateStaticParams() {
  return []
}

async function opinionsOf({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const film = catalogue.film(slug) ?? notFound()
  return { film, opinions: versus(catalogue.reviewsOf([film])) ?? notFound() }
}

export async function generateMetadata(props: Props) {
  const { film, opinions } = await opinionsOf(props)
  return pageMetadata({
    title: `${film.title} (${film.year})\u00A0: ${versusName(opinions).toLowerCase()}`,
    description: `${film.title}, de ${formatDirectors(film)}\u00A0: nos deux critiques face à face, verdicts, notes, points forts et points faibles.`,
    path: routes.versus(film.slug),
  })
}

/** Two reviews of one film side by side. */
export default async function Page(props: Props) {
  const { film, opinions } = await opinionsOf(props)
  const { first, second, isContest } = opinions
  const [counterpart = null] = reviewThings(second)
  return (
    <EntityPage
      path={routes.versus(film.slug)}
      things={[...reviewThings(first), counterpart]}
      trail={[
        { name: 'Films', href: routes.films() },
        { name: film.title, href: routes.film(film.slug) },
      ]}
      kicker={versusName(opinions)}
      title={film.title}
      facts={[`${film.year}`, `de ${formatDirectors(film)}`]}
      hasStars
    >
      <div className="opinions">
        <Opinion review={first} side={isContest ? 'Pour' : 'Un regard'} />
        <Opinion review={second} side={isContest ? 'Contre' : 'Un autre'} />
      </div>
    </EntityPage>
  )
}
