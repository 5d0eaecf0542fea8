import { leftMarksIn } from '../text/leftMarks'
import type { Finding, LintRule } from './passage'

/** The first of the signs at the beginning of a line that other programs make lists with. */
const BULLET = /(?<!^[ \t]*[•▪◦‣·][^\n]*\n)^[ \t]*[•▪◦‣·][ \t\u00A0]/gm
/**
 * Signs that were meant as Markdown and that readers would see. Emphasis of a body is the parser’s to judge
 * (lib/markdown/accidents/leftMarks.ts).
 */
export const leftMarks: LintRule = {
  id: 'left-marks',
  holdsEverywhere: true,
  severity: 'warning',
  check: ({ text, role }) => (role === 'body' ? inBody(text) : inField(text)),
  examples: {
    ok: [
      'Un *film*, un **autre**, et un astérisque : \\*.',
      '* Un *film*\n* Un autre\n\nEt *un\ntitre*.',
      'Un.\n\n* * *\n\nDeux.\n\n***',
      { text: 'M*A*S*H, S*P*Y*S, m*** et p*tain, 4* ou ***', role: 'headline' },
      { text: '*batteries not included', role: 'headline' },
      { text: 'snake_case, ^_^ et @jean_', role: 'text' },
    ],
    notOk: [
      'Il faut :\n\n• un film\n• une salle',
      { text: '*Drive*, la nuit', role: 'headline' },
      { text: 'Drive, **la nuit**', role: 'headline' },
      { text: 'La nuit de *Drive', role: 'headline' },
      { text: 'La nuit de _Drive à Sète.', role: 'metadata' },
      { text: 'La nuit ~~de Drive.', role: 'text' },
      { text: 'On attend l`avocat.', role: 'metadata' },
    ],
  },
}

function inField(text: string): Finding[] {
  const marks = leftMarksIn(text)
  // Pairs of the others are told as another system’s (foreignSyntax.ts).
  const first = marks.find(
    ({ run }) => /[*`]/.test(run) || marks.filter(other => other.run === run).length === 1,
  )
  if (!first) return []
  return [
    {
      at: first.at,
      message: `Ce champ n’a ni italique ni gras : le signe « ${first.run} » serait imprimé.`,
      hint: 'Retirez-le ; un titre de film s’y écrit sans rien.',
    },
  ]
}

function inBody(text: string): Finding[] {
  return Array.from(text.matchAll(BULLET), ({ index }) => ({
    at: index,
    message: 'Cette puce ne fait pas de liste : elle serait imprimée.',
    hint: 'Écrivez « - » au début de chaque élément, une ligne vide au-dessus du premier.',
  }))
}
