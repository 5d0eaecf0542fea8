/** A run of white space of any kind; only a run with a sign that one line cannot show as it stands is folded. */
const RUN = /[\s\u0085]+/gu
const BROKEN = /[\t\n\v\f\r\u0085\u2028\u2029]|[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]{2}/u

/** Spaces that mean something: those at which no line breaks, and those of another width than the usual one. */
const MEANT = /[^ \t\n\v\f\r\u0085\u2028\u2029]/u

/**
 * A text as it stands on one line, without blanks around it: each line break, tab or run of spaces is one space – the
 * first of the run that does not break or has a width of its own, else an ordinary one. Two spaces that do not break
 * are left to typography.
 */
export function oneLine(text: string): string {
  return text.replace(RUN, run => (BROKEN.test(run) ? (MEANT.exec(run)?.[0] ?? ' ') : run)).trim()
}
