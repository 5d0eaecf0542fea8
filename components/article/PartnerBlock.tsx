import { of } from '@/lib/grammar/joined'
import type { Article } from '@/lib/model/items'

/** Where the partner's article goes on, and the partner's own headlines, labelled as theirs. */
export function PartnerBlock({ partner, partnerLinks }: Pick<Article, 'partner' | 'partnerLinks'>) {
  if (!partner) return null
  return (
    <section aria-labelledby="partenaire" className="mt-8 rules py-4">
      <p className="text-lead">
        <a href={partner.url} className="underline decoration-safelight decoration-1 underline-offset-4">
          Retrouvez cet article sur {partner.name}
        </a>
      </p>
      <p className="label mt-1 text-soft">
        {partner.mode === 'excerpt'
          ? 'Extrait publié avec notre partenaire.'
          : 'Texte intégral de notre partenaire.'}
      </p>
      {partnerLinks.length > 0 && (
        <>
          <h2 id="partenaire" className="figure-text mt-4">
            Les titres {of(partner.name)}
          </h2>
          <ul className="mt-1 text-small">
            {partnerLinks.map(({ title, url }) => (
              <li key={url} className="rule py-1">
                <a href={url} className="quiet-link inline-block py-0.5">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
