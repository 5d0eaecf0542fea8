import type { ReactNode } from 'react'

type Props = { children: ReactNode; id?: string; more?: { href: string; name: string } | undefined }

/** The head of a part of a page: a heavy rule, the name, and where there is more of it. */
export function SectionTitle({ children, id, more }: Props) {
  return (
    <div className="section-title">
      <h2 id={id} className="text-section">
        {children}
      </h2>
      {more && (
        <a href={more.href} className="label quiet-link py-1 text-soft">
          {more.name} <span aria-hidden="true">→</span>
        </a>
      )}
    </div>
  )
}
