import type { Review } from '@/lib/content/items'

/** What holds and what does not, after the text that says why. */
export function Points({ strengths, weaknesses }: Pick<Review, 'strengths' | 'weaknesses'>) {
  if (strengths.length + weaknesses.length === 0) return null
  return (
    <div className="points">
      <Column title="Points forts" points={strengths} />
      <Column title="Points faibles" points={weaknesses} />
    </div>
  )
}

function Column({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null
  return (
    <section className="border-t-3 border-ink pt-2">
      <h2 className="figure-text pb-2">{title}</h2>
      <ul className="rows text-small">
        {points.map(point => (
          <li key={point} className="py-2">
            {point}
          </li>
        ))}
      </ul>
    </section>
  )
}
