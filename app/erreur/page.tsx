import '@/app/globals.css'
import { EntityPage } from '@/components/entity/EntityPage'
import { BurntFrame } from '@/components/frame/BurntFrame'
import { routes } from '@/lib/routes'

export const metadata = { title: 'Incident – Photogramme', robots: { index: false } }

/** What readers get when a page fails: prerendered, so that it needs nothing that could fail too. */
export default function Page() {
  return (
    <EntityPage kicker="Erreur 500" title="La bobine a sauté">
      <div className="max-w-measure">
        <BurntFrame />
      </div>
      <div className="max-w-measure space-y-4">
        <p className="text-lead">
          {'Cette page n’a pas pu être projetée. L’incident est noté\u202F; rechargez-la dans un instant.'}
        </p>
        <p>
          En attendant{'\u00A0: '}
          <a href={routes.home()} className="text-link">
            l’accueil
          </a>
          ,{' '}
          <a href={routes.reviews()} className="text-link">
            les critiques
          </a>{' '}
          ou{' '}
          <a href={routes.newsList()} className="text-link">
            les actualités
          </a>
          .
        </p>
      </div>
    </EntityPage>
  )
}
