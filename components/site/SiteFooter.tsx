import type { ReactNode } from 'react'
import type { YearOfArticles } from '@/lib/model/article/yearsOf'
import type { Page, Platform } from '@/lib/model/items'
import { routes } from '@/lib/routes'
import { SITE_NAME, SITE_PROMISE, SITE_TAGLINE } from '@/lib/site'
import { GENRES, type GenreSlug } from '@/lib/vocabulary'

type Props = {
  pages: readonly Page[]
  platforms: readonly Platform[]
  genres: readonly GenreSlug[]
  years: readonly YearOfArticles[]
}

export function SiteFooter({ pages, platforms, genres, years }: Props) {
  return (
    <footer className="no-print shell mt-section">
      <div className="site-foot quiet-links">
        <p>
          <span className="wordmark wordmark-small block">{SITE_NAME}</span>
          <span className="label mt-2 block text-soft">{SITE_TAGLINE}</span>
          <span className="label block text-soft">{SITE_PROMISE}</span>
        </p>
        <LinkList title="Le site">
          {pages.map(({ slug, title }) => (
            <FooterLink key={slug} href={routes.page(slug)}>
              {title}
            </FooterLink>
          ))}
          <FooterLink href={routes.corrections()}>Corrections</FooterLink>
        </LinkList>
        <LinkList title="Genres">
          {genres.map(genre => (
            <FooterLink key={genre} href={routes.genre(genre)}>
              {GENRES[genre]}
            </FooterLink>
          ))}
        </LinkList>
        <LinkList title="Plateformes">
          {platforms.map(({ slug, name }) => (
            <FooterLink key={slug} href={routes.platform(slug)}>
              {name}
            </FooterLink>
          ))}
        </LinkList>
        <LinkList title="Archives">
          {years.map(({ year }) => (
            <FooterLink key={year} href={routes.year(year)}>
              {year}
            </FooterLink>
          ))}
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
