/** A stretch of a text, from `start` up to `end`, and what is to stand there instead. */
export type TypographicEdit = { start: number; end: number; by: string }

/** Finds what one rule of typography has to change. Edits come in order and do not overlap. */
export type Rule = (text: string) => TypographicEdit[]

type Setter = string | ((...groups: string[]) => string)

/** A rule from a pattern (with the flags `g` and `u`). The setter gets the match, then its groups. */
export function pattern(find: RegExp, set: Setter): Rule {
  return text => {
    const edits: TypographicEdit[] = []
    for (const match of text.matchAll(find)) {
      const [found] = match
      const by = typeof set === 'string' ? set : set(...match.map(group => group ?? ''))
      if (by !== found) edits.push({ start: match.index, end: match.index + found.length, by })
    }
    return edits
  }
}

/** A rule from the source of a pattern, as `pattern` makes it. */
export function rule(source: string, set: Setter): Rule {
  return pattern(new RegExp(source, 'gu'), set)
}

/** A rule that need not be tried on a text without any of the signs it is about. */
export function onlyWith(signs: RegExp, rule: Rule): Rule {
  return text => (signs.test(text) ? rule(text) : [])
}

/**
 * Applies edits to a text that is cut into runs, and keeps the cuts in their places.
 *
 * @param ends where each run ends; changed in place
 */
export function applyEdits(text: string, edits: readonly TypographicEdit[], ends: number[]): string {
  let result = ''
  let done = 0
  let run = 0
  for (const { start, end, by } of edits) {
    const shift = result.length - done
    for (; run < ends.length && (ends[run] ?? 0) <= start; run++) ends[run] = (ends[run] ?? 0) + shift
    result += text.slice(done, start)
    for (; run < ends.length && (ends[run] ?? 0) < end; run++) {
      ends[run] = result.length + Math.min((ends[run] ?? 0) - start, by.length)
    }
    result += by
    done = end
  }
  const shift = result.length - done
  for (; run < ends.length; run++) ends[run] = (ends[run] ?? 0) + shift
  return result + text.slice(done)
}
