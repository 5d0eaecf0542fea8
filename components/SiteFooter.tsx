import type { ReactNode } from 'react'
import type { YearOfArticles } from '@/lib/content/catalogue'
import { GENRES, type GenreSlug } from '@/lib/content/genres'
import type { Page, Platform } from '@/lib/content/items'
import { routes } from '@/lib/routes'
import { SITE_NAME } from '@/lib/site'

type Props = {
  pages: readonly Page[]
  platforms: readonly Platform[]
  genres: readonly GenreSlug[]
  years: readonly YearOfArticles[]
}

export function SiteFooter({ pages, platforms, genres, years }: Props) {
  return (
    <footer className="no-print shell mt-20 pb-12">
      <div className="grid gap-x-8 gap-y-8 border-t-3 border-ink pt-6 sm:grid-cols-2 lg:grid-cols-4">
        <LinkList title={SITE_NAME}>
          {pages.map(({ slug, title }) => (
            <FooterLink key={slug} href={routes.page(slug)}>
              {title}
            </FooterLink>
          ))}
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
      <p className="label mt-8 text-soft">Sans publicité, sans traceur, sans cookie.</p>
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
      <a href={href} className="quiet-link inline-block py-1">
        {children}
      </a>
    </li>
  )
}
