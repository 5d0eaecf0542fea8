import type { LintRule } from './passage'

const BETWEEN_LETTERS = /(?<=\p{L})['’](?=\p{L})/gu
/** Addresses, code and names stay as they are written elsewhere. */
const NOT_TYPED =
  /(?:https?:\/\/|www\.)[^\s<>]+|`[^`\n]{1,300}`|(?<![\p{L}])(?:O|Mc|Ma?c)'\p{Lu}\p{L}*|rock'n'roll/gu

/**
 * Where a file changes from one apostrophe to the other: typing and pasting in turn, which confuses search and
 * replace. The page shows curly ones either way, so one finding tells enough: the first of the rarer kind.
 */
export const mixedApostrophes: LintRule = {
  id: 'mixed-apostrophes',
  severity: 'warning',
  roles: ['source'],
  check({ text }) {
    if (!text.includes('’') || !text.includes("'")) return []
    const straight: number[] = []
    const curly: number[] = []
    const typed = text.replace(NOT_TYPED, found => ' '.repeat(found.length))
    for (const { 0: sign, index } of typed.matchAll(BETWEEN_LETTERS))
      (sign === "'" ? straight : curly).push(index)
    if (straight.length === 0 || curly.length === 0) return []
    const [at = 0] = curly.length <= straight.length ? curly : straight
    return [
      {
        at,
        message: "Ce fichier mêle apostrophes droites (') et courbes (’).",
        hint: 'Gardez-en une seule sorte ; la page les affiche toutes courbes.',
      },
    ]
  },
  examples: {
    ok: ["L'un et l'autre.", 'L’un et l’autre.', "L’un, l’autre, et 'rien' d’autre."],
    notOk: ["L'un et l’autre.", "---\ntitle: L'aube\n---\n\nC’est l’aube."],
  },
}
