import type { Piece } from './foreignTag'

/** Where a tag of another engine begins or ends in a text, and the mark that closes it. */
export type Mark = {
  name: string
  at: number
  end: number
  closedBy: { at: number; end: number } | null
}

/** What stands between the two marks of a tag, null for one that stands alone, and the marks as they were written. */
export type Span = { content: string | null; opening: string; closing: string }

/** The marks that have not been closed yet: one closes the last that is open of its name, and all within it stand alone. */
export class OpenMarks {
  readonly #open: Mark[] = []
  /** How many are open, by name: whether there is any is known without looking through them. */
  readonly #count = new Map<string, number>()

  has(name: string): boolean {
    return (this.#count.get(name) ?? 0) > 0
  }

  add(mark: Mark): void {
    this.#open.push(mark)
    this.#count.set(mark.name, (this.#count.get(mark.name) ?? 0) + 1)
  }

  /** @param name of which one is open */
  close(name: string, by: Mark): void {
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#count.set(last.name, (this.#count.get(last.name) ?? 1) - 1)
      if (last.name !== name) continue
      last.closedBy = by
      return
    }
  }
}

/**
 * Cuts a text at its outermost tags.
 *
 * @param marks in the order of the text; those within a tag are left to whoever reads its content
 * @param pieceOf what a tag is, an empty text for nothing
 * @param isTag whether a mark is one; it is text otherwise
 */
export function cutAt<M extends Mark>(
  text: string,
  marks: readonly M[],
  pieceOf: (mark: M, span: Span) => Piece,
  isTag: (mark: M) => boolean = () => true,
): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const mark of marks) {
    if (mark.at < done || !isTag(mark)) continue
    const { at, end, closedBy } = mark
    pieces.push(text.slice(done, at))
    pieces.push(
      pieceOf(mark, {
        content: closedBy && text.slice(end, closedBy.at),
        opening: text.slice(at, end),
        closing: closedBy ? text.slice(closedBy.at, closedBy.end) : '',
      }),
    )
    done = closedBy ? closedBy.end : end
  }
  pieces.push(text.slice(done))
  return pieces.filter(piece => piece !== '')
}
