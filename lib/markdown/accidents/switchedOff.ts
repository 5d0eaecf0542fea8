/**
 * An extension of micromark that switches off the constructs of CommonMark and GFM, by micromark’s names, that French
 * prose triggers by accident and that editors have another form for: an indented first line is no code (code is
 * fenced), dashes below a paragraph are a break and no crosshead (crossheads are written `##`), and `[x]` at the
 * beginning of an item is no box to tick. What would begin one of them is text.
 */
export const SWITCHED_OFF = { disable: { null: ['codeIndented', 'setextUnderline', 'tasklistCheck'] } }
