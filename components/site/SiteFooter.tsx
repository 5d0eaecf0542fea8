import type { ReactNode } from 'react'
import { INDEXES, type IndexName } from '@/lib/model/indexes'
import type { Page, Platform } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { SITE_NAME, SITE_PROMISE, SITE_TAGLINE } from '@/lib/site'

type Props = {
  pages: readonly Page[]
  /** Those that lead to something (lib/content/catalogue/filledIndexes.ts). */
  indexes: readonly IndexName[]
  /** Those that have a film. */
  platforms: readonly Platform[]
}

export function SiteFooter({ pages, indexes, platforms }: Props) {
  return (
    <footer className="no-print shell mt-section">
      <div className="site-foot quiet-links">
        <p>
          <span className="wordmark wordmark-small block">{SITE_NAME}</span>
          <span className="label mt-2 block text-soft">{SITE_TAGLINE}</span>
          <span className="label block text-soft">{SITE_PROMISE}</span>
        </p>
        <LinkList title="Tout Photogramme">
          {indexes.map(name => (
            <FooterLink key={name} href={routes.index(name)}>
              {INDEXES[name]}
            </FooterLink>
          ))}
        </LinkList>
        {platforms.length > 0 && (
          <LinkList title="Sur les plateformes">
            {platforms.map(({ slug, name }) => (
              <FooterLink key={slug} href={routes.platform(slug)}>
                {name}
              </FooterLink>
            ))}
          </LinkList>
        )}
        <LinkList title="Nous suivre">
          <FooterLink href={routes.feeds()}>S’abonner</FooterLink>
        </LinkList>
        <LinkList title="Le site">
          {pages.map(({ slug, title }) => (
            <FooterLink key={slug} href={routes.page(slug)}>
              {title}
            </FooterLink>
          ))}
          <FooterLink href={routes.corrections()}>Corrections</FooterLink>
        </LinkList>
      </div>
    </footer>
  )
}

function LinkList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <p className="label text-soft">{title}</p>
      <ul className="figure-text mt-2 flex flex-wrap gap-x-4">{children}</ul>
    </nav>
  )
}

function FooterLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <a href={href}>{children}</a>
    </li>
  )
}
