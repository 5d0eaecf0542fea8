import type { Review } from '@/lib/content/items'
import { pathOf } from '@/lib/content/pathsOf'
import { Stars } from './Stars'

/** La une: the review that opens the home page. */
export function Lead({ review }: { review: Review }) {
  const { film, title, verdict, audience, rating } = review
  return (
    <article>
      <p className="label flex justify-between bg-ink px-3 py-1.5 text-paper">
        <span>À la une</span>
        <span>
          {film.title} – {film.year}
        </span>
      </p>
      <h2 className="mt-4 text-headline -tracking-[0.03em]">
        <a href={pathOf(review)}>{title}</a>
      </h2>
      <p className="mt-3 max-w-measure text-lead italic">{verdict}</p>
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3">
        <Stars rating={rating} withWord />
        <span className="label text-soft">{audience}</span>
      </p>
    </article>
  )
}
