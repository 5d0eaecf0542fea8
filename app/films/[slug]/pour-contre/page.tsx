import { notFound } from 'next/navigation'
import { EntityPage } from '@/components/entity/EntityPage'
import { Opinion } from '@/components/ratings/Opinion'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { ofDirectors } from '@/lib/format/directors'
import { versus, versusName } from '@/lib/model/article/versus'
import { routes } from '@/lib/routes'
import { versusThings } from '@/lib/seo/jsonLd/versus'
import { versusMetadata, versusWords } from '@/lib/seo/versusMetadata'

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
  return versusMetadata(film, opinions)
}

/** Two reviews of one film side by side. */
export default async function Page(props: Props) {
  const { film, opinions } = await opinionsOf(props)
  const { first, second, isContest } = opinions
  const { title, description } = versusWords(film, opinions)
  return (
    <EntityPage
      path={routes.versus(film.slug)}
      things={versusThings(film, opinions, title, description)}
      trail={[
        { name: 'Films', href: routes.films() },
        { name: film.title, href: routes.film(film.slug) },
      ]}
      kicker={versusName(opinions)}
      title={film.title}
      facts={[`${film.year}`, ofDirectors(film)]}
      hasStars
    >
      <div className="opinions">
        <Opinion review={first} side={isContest ? 'Pour' : 'Un regard'} />
        <Opinion review={second} side={isContest ? 'Contre' : 'Un autre'} />
      </div>
    </EntityPage>
  )
}
