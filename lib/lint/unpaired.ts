import type { LintRule } from './passage'
import { unpairedSigns } from './unpairedSigns'

/** Behind a figure it may be an inch or a second: un écran de 12". */
const NO_INCH = /(?<![\p{N}'])"/gu

/**
 * A bracket or a quote without its partner. In titles and summaries one that opens and does not close is a text that
 * was cut, which cutText.ts tells.
 */
export const unpaired: LintRule = {
  id: 'unpaired-sign',
  holdsEverywhere: true,
  severity: 'warning',
  check: ({ text, role }) => {
    const isCut = role === 'headline' || role === 'metadata'
    return [
      ...unpairedSigns(text)
        .filter(({ isOpening }) => !(isOpening && isCut))
        .map(({ sign, at, partner, isOpening }) => ({
          at,
          message: `« ${sign} » — Ce signe ${isOpening ? 'n’est jamais fermé' : 'ferme ce que rien n’ouvre'}.`,
          hint: `Ajoutez « ${partner} » où il manque, ou retirez ce signe.`,
        })),
      ...oddQuotes(text),
    ].sort((a, b) => a.at - b.at)
  },
  examples: {
    ok: [
      'Il dit : « Je tourne (enfin). » Il rit :-)',
      '« Un paragraphe.\n\n« Un autre.\n\n» Le dernier. »',
      '« Un paragraphe.\n\nLe dernier. »',
      '« Il m’a dit : « Tourne. »',
      'Il faut : a) un film ; b) une salle.',
      'Un écran de 12" et un plan de 5\'30".',
      'Les signes « ( » et « [ » restent.',
    ],
    notOk: [
      'Il dit : « Je tourne.',
      'Il dit : « Je tourne.\n\nPuis « Drive » sort.',
      'Il dit : « Je vois « Drive » et je sors.',
      'Il dit : Je tourne ».',
      'Le film (enfin sort.',
      'Le film enfin) sort.',
      'Le film [enfin sort.',
      'Il dit "Je tourne.',
      { text: 'Le film enfin) sort', role: 'headline' },
    ],
  },
}

/** Straight quotes come in pairs within a paragraph. */
function oddQuotes(text: string) {
  if (!text.includes('"')) return []
  let start = 0
  return text.split(/\n\s*\n/).flatMap(paragraph => {
    const from = text.indexOf(paragraph, start)
    start = from + paragraph.length
    const all = [...paragraph.matchAll(/"/g)]
    const quotes = [...paragraph.matchAll(NO_INCH)]
    if (all.length % 2 === 0 || quotes.length % 2 === 0) return []
    return {
      at: from + (quotes.at(-1)?.index ?? 0),
      message: '« " » — Ce guillemet droit n’a pas de partenaire dans son paragraphe.',
      hint: 'Ouvrez et fermez la citation, ou retirez ce signe.',
    }
  })
}
