import type { LintRule } from './passage'

const DOUBLE = /(?<![\p{L}\p{N}’'-])(\p{L}+)[ \u00A0\n]+\1(?![\p{L}\p{N}’'-])/giu

/** Words that French says twice. */
const TWICE = new Set(
  'nous vous faire très bla non oui si ha hé ho hi toc tic en tout vite loin chut boum bam pan cui tut'.split(
    ' ',
  ),
)

/** « le le » is a slip; « nous nous » and « Duran Duran » are not. */
export const doubleWord: LintRule = {
  id: 'double-word',
  severity: 'warning',
  check: ({ text }) =>
    [...text.matchAll(DOUBLE)].flatMap(({ 0: found, 1: word = '', index }) => {
      const second = found.slice(-word.length)
      if (TWICE.has(word.toLowerCase()) || /^\p{Lu}/u.test(second)) return []
      return {
        at: index,
        message: `« ${word} ${second} » — Ce mot est écrit deux fois.`,
        hint: 'Retirez-en un.',
      }
    }),
  examples: {
    ok: [
      'Nous nous levons, vous vous levez, il fait faire faire des plans très très longs.',
      'Le groupe Duran Duran joue.',
      'Le code `le le` reste.',
      ':::citation{source="AFP"}\nJe tourne le le film.\n:::',
    ],
    notOk: [
      'Il prend le le volant.',
      'Il prend Le le volant.',
      'Il prend le\nle volant.',
      { text: 'Sec le le soir.', role: 'text' },
    ],
  },
}
