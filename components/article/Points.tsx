import type { Review } from '@/lib/model/items'

type Props = Pick<Review, 'strengths' | 'weaknesses'> & { level?: 2 | 3 }

/** The strengths and weaknesses that a review found in its film, each as a list; nothing without any. */
export function Points({ strengths, weaknesses, level = 2 }: Props) {
  if (strengths.length + weaknesses.length === 0) return null
  return (
    <div className="points">
      <Column title="Points forts" points={strengths} level={level} />
      <Column title="Points faibles" points={weaknesses} level={level} />
    </div>
  )
}

type ColumnProps = { title: string; points: readonly string[]; level: 2 | 3 }

function Column({ title, points, level }: ColumnProps) {
  const Heading = `h${level}` as const
  if (points.length === 0) return null
  return (
    <section className="rule-heavy pt-2">
      <Heading className="figure-text pb-2">{title}</Heading>
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
