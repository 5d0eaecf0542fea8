import type { LintRule } from './passage'

/** Cyrillic and Greek letters that look like Latin ones. µ, Ω, Я and Д do not, and stand among Latin letters on purpose. */
const LOOK_ALIKE = /^[\p{Script=Latin}\p{M}аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТУХЗοαινκρυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧΚ]+$/u

/** A Latin word with a Cyrillic or Greek letter in it: it looks right, and no search will find it. */
export const foreignLetters: LintRule = {
  id: 'foreign-letters',
  severity: 'warning',
  check({ text }) {
    if (!/[\u0370-\u052F]/.test(text)) return []
    return [...text.matchAll(/\p{L}+/gu)]
      .filter(([word]) => /[\u0370-\u052F]/.test(word) && /\p{Script=Latin}/u.test(word))
      .filter(([word]) => word.length > 2 && (LOOK_ALIKE.test(word) || isOtherAlphabet(word)))
      .map(({ 0: word, index }) => ({
        at: index,
        message: `« ${word} » mêle des lettres de deux alphabets qui se ressemblent.`,
        hint: 'Retapez ce mot au clavier.',
      }))
  },
  examples: {
    ok: [
      'Un paysage.',
      'Le titre grec, Κυνόδοντας, se lit.',
      'Le groupe KoЯn, le film BORДT, 35 μm, 10 kΩ et Δt.',
    ],
    notOk: ['Un p\u0430ysage.', 'Une \u03BFmbre.', 'Le film \u0421talker.', 'Le film Cталкер.'],
  },
}

/** A word of the other alphabet with a Latin letter that looks like one of its own. */
function isOtherAlphabet(word: string): boolean {
  const latin = word.match(/\p{Script=Latin}/gu) ?? []
  return latin.length * 2 < word.length && latin.every(letter => /[aceopxyijsABEKMHOPCTXIyuv]/.test(letter))
}
