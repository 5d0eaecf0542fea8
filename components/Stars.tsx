import { BEST_RATING, ratingSentence, ratingWord } from '@/lib/content/rating'

type Props = {
  rating: number | null /** Prints the word of the step beside the stars. */
  withWord?: boolean
}

/** The note: announced once, in words; the glyphs are for the eye only. */
export function Stars({ rating, withWord = false }: Props) {
  if (rating === null) return <span className="label text-soft">Non noté</span>
  const full = Math.floor(rating)
  const half = rating % 1 !== 0
  const empty = BEST_RATING - full - (half ? 1 : 0)
  return (
    <span className="label inline-flex items-baseline gap-2">
      <span className="sr-only">{ratingSentence(rating)}</span>
      <span aria-hidden="true" className="text-body leading-none text-tungsten">
        {'★'.repeat(full)}
        {half && '½'}
        <span className="text-hairline">{'★'.repeat(empty)}</span>
      </span>
      {withWord && <span aria-hidden="true">{capitalised(ratingWord(rating))}</span>}
    </span>
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
