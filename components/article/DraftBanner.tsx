import type { Article } from '@/lib/model/items'

/** For editors, in development and on a preview: readers are never shown a draft. */
export function DraftBanner({ article }: { article: Article }) {
  if (!article.draft) return null
  return (
    <p role="note" className="label mb-4 bg-safelight p-4 text-paper">
      Brouillon{'\u00A0'}: les lecteurs ne voient pas cette page.
    </p>
  )
}
