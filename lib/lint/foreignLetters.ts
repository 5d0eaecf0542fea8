import type { LintRule } from './passage'

/** A Latin word with a Cyrillic or Greek letter in it: it looks right, and no search will find it. */
export const foreignLetters: LintRule = {
  id: 'foreign-letters',
  severity: 'warning',
  check({ text }) {
    if (!/[\u0370-\u052F]/.test(text)) return []
    return [...text.matchAll(/\p{L}+/gu)]
      .filter(([word]) => /[\u0370-\u052F]/.test(word) && /\p{Script=Latin}/u.test(word))
      .map(({ 0: word, index }) => ({
        at: index,
        message: `« ${word} » mêle des lettres de deux alphabets qui se ressemblent.`,
        hint: 'Retapez ce mot au clavier.',
      }))
  },
  examples: {
    ok: ['Un paysage.', 'Le titre grec, Κυνόδοντας, se lit.'],
    notOk: ['Un p\u0430ysage.', 'Une \u03BFmbre.'],
  },
}
