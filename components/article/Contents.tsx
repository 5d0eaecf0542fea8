import { crossheadsOf } from '@/lib/markdown/crossheads'

/** One part is no contents. */
const FEWEST_PARTS = 2

/** Whether a text has parts to choose from. */
export const hasContents = (html: string) => crossheadsOf(html).length >= FEWEST_PARTS

type Props = {
  /** What it is called: « Dans cet article ». */
  name: string
  /** The text as HTML of the Markdown road. */
  html: string
}

/** The parts of a text, each a link; nothing where there are too few to choose from. */
export function Contents({ name, html }: Props) {
  const parts = crossheadsOf(html)
  if (parts.length < FEWEST_PARTS) return null
  return (
    <nav aria-label={name} className="no-print max-lg:hidden">
      <p aria-hidden="true" className="label text-soft">
        {name}
      </p>
      <ol className="figure-text quiet-links">
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="py-0.5">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
