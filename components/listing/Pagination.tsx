import { pageWindow } from '@/lib/model/paginate'

type Props = {
  page: number
  pages: number
  href: (page: number) => string
  /** What is paged, for the landmark. */
  label: string
  /** What the links to both sides say, where the order is not that of time. */
  previous?: string
  next?: string
}

/** Real links between the pages of a listing: each has its own address. Nothing when one page holds all. */
export function Pagination({
  page,
  pages,
  href,
  label,
  previous = 'Plus récent',
  next = 'Plus ancien',
}: Props) {
  if (pages === 1) return null
  return (
    <nav aria-label={`Pages\u00A0: ${label}`} className="figure-text mt-8 rule pt-3">
      <ul className="flex flex-wrap items-center gap-x-2">
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev" className="quiet-link inline-block px-2 py-2">
              <span aria-hidden="true">← </span>
              {previous}
            </a>
          </li>
        )}
        {pageWindow(page, pages).map((number, index) =>
          number === null ? (
            // A gap has no name of its own; its place among the links never changes.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={`gap-${index}`} aria-hidden="true" className="px-1">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={href(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? 'page' : undefined}
                className="quiet-link inline-block min-w-8 px-2 py-2 text-center aria-[current=page]:bg-ink aria-[current=page]:text-paper"
              >
                {number}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next" className="quiet-link inline-block px-2 py-2">
              {next}
              <span aria-hidden="true"> →</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
