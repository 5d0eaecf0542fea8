import { EntityPage } from '@/components/EntityPage'
import { Listing } from '@/components/Listing'
import { SectionTitle } from '@/components/SectionTitle'
import { getCatalogue } from '@/lib/content/getCatalogue'
import { routes } from '@/lib/routes'

export const metadata = { title: 'Page introuvable – Photogramme', robots: { index: false } }

const LATEST = 6

export default async function NotFound() {
  const { reviews } = await getCatalogue()
  return (
    <EntityPage kicker="Erreur 404" title="Scène coupée au montage">
      <div className="max-w-measure space-y-4">
        <p className="text-lead">
          Cette page n’existe pas, ou n’existe plus. Peut-être l’adresse a-t-elle perdu une lettre en route ;
          sinon, elle figurera dans la version longue.
        </p>
        <p>
          Le plus court chemin vers la suite :{' '}
          <a href={routes.reviews()} className="underline">
            les critiques
          </a>
          ,{' '}
          <a href={routes.newsList()} className="underline">
            les actualités
          </a>{' '}
          ou{' '}
          <a href={routes.films()} className="underline">
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
