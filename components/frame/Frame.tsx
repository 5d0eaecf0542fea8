import type { ReactNode } from 'react'

type Props = {
  /** What the laboratory exposed on the edge, left, middle and right; nothing that is not said elsewhere. */
  codes: readonly [string, string, string]
  /** The lower edge, left and right; none where the picture goes on below. */
  foot: readonly [ReactNode, string] | null
  children: ReactNode
}

/** One frame of film with its edge codes, which are for the eye only. */
export function Frame({ codes: [left, middle, right], foot, children }: Props) {
  return (
    <div className="frame">
      <p className="edge" aria-hidden="true">
        <span>{left}</span>
        <span className="edge-middle">{middle}</span>
        <span>{right}</span>
      </p>
      {children}
      {foot && (
        <p className="edge" aria-hidden="true">
          <span>{foot[0]}</span>
          <span>{foot[1]}</span>
        </p>
      )}
    </div>
  )
}
