import '@/app/globals.css'
import { EntityPage } from '@/components/entity/EntityPage'
import { FilmArt } from '@/components/film/FilmArt'
import { Listing } from '@/components/listing/Listing'
import { SectionTitle } from '@/components/listing/SectionTitle'
import { SearchField } from '@/components/search/SearchField'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { routes } from '@/lib/routes'
import '../components/site/notFound.css'

export const metadata = { title: 'Page introuvable – Photogramme', robots: { index: false } }

const LATEST = 6

export default async function NotFound() {
  const { reviews } = await getCatalogue()
  const [before, after] = reviews
  return (
    <EntityPage kicker="Erreur 404" title="Scène coupée au montage">
      <div aria-hidden="true" className="strip perforated no-print">
        <div className="spliced">
          <div className="picture aspect-carte">{before && <FilmArt film={before.film} crop="carte" />}</div>
          <div className="missing-frame numeral">404</div>
          <div className="picture aspect-carte">{after && <FilmArt film={after.film} crop="carte" />}</div>
        </div>
      </div>
      <div className="max-w-measure space-y-4">
        <p className="text-lead">
          {
            'Cette page manque au montage. Le producteur la trouvait longue, le réalisateur y tenait\u202F; on la verra un jour à la Cinémathèque, dans la version de quatre heures.'
          }
        </p>
        <SearchField id="retrouver" label="Retrouver une page" size="large" />
        <p>
          À moins que l’adresse n’ait perdu une lettre en route. Le plus court chemin vers la suite
          {'\u00A0: '}
          <a href={routes.reviews()} className="text-link">
            les critiques
          </a>
          ,{' '}
          <a href={routes.newsList()} className="text-link">
            les actualités
          </a>{' '}
          ou{' '}
          <a href={routes.films()} className="text-link">
            la liste des films
          </a>
          .
        </p>
      </div>
      <section>
        <SectionTitle more={{ href: routes.reviews(), name: 'Toutes les critiques' }}>
          Dernières critiques
        </SectionTitle>
        <Listing articles={reviews.slice(0, LATEST)} />
      </section>
    </EntityPage>
  )
}
