import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { EntityPage } from '@/components/entity/EntityPage'
import { FilmReviews } from '@/components/film/FilmReviews'
import { RatingPolicyLink } from '@/components/ratings/RatingPolicyLink'
import { Argument } from '@/components/versus/Argument'
import { FaceOff } from '@/components/versus/FaceOff'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { ofDirectors } from '@/lib/format/directors'
import { versus, versusName } from '@/lib/model/article/versus'
import { routes } from '@/lib/routes'
import { versusThings } from '@/lib/seo/jsonLd/versus'
import { versusMetadata, versusWords } from '@/lib/seo/versusMetadata'
import '@/components/versus/argument.css'

type Props = PageProps<'/films/[slug]/pour-contre'>

/** Few films have two reviews: these pages are rendered when first asked for. */
export function generateStaticParams() {
  return []
}

async function opinionsOf({ params }: Props) {
  const { slug } = await params
  const catalogue = await getCatalogue()
  const film = catalogue.film(slug) ?? notFound()
  const reviews = catalogue.reviewsOf([film])
  const opinions = versus(reviews) ?? notFound()
  const others = reviews.filter(review => review !== opinions.first && review !== opinions.second)
  return { film, opinions, others }
}

export async function generateMetadata(props: Props) {
  const { film, opinions } = await opinionsOf(props)
  return versusMetadata(film, opinions)
}

/** Two reviews of one film face to face. */
export default async function Page(props: Props) {
  const { film, opinions, others } = await opinionsOf(props)
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
      facts={[`${film.year}`, ofDirectors(film) || null]}
    >
      <FaceOff
        opinions={opinions}
        level={2}
        priority
        besideStars={review => review === opinions.first && <RatingPolicyLink />}
      >
        {review => <Argument review={review} />}
      </FaceOff>
      {others.length > 0 && <FilmReviews reviews={others} title="Nos autres critiques du film" />}
    </EntityPage>
  )
}
