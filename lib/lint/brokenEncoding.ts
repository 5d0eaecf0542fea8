import type { LintRule } from './passage'

/** UTF-8 read as another encoding, as each of them shows it: « Ã© », « â€™ », « Â« », « √© », « Ð° ». */
const BROKEN = [
  // In capitals Ã is a letter of Portuguese: SÃO, IRMÃ.
  'Ã\\u00A0(?![:»])|Ã(?:[\\u0080-\\u009F\\u00A1-\\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ](?!\\p{Lu}))+',
  'Å(?:[“’¸¾½¡]|\\u0093|\\u0092)',
  'â(?:€[\\u0080-\\u00BF™œž“”˜¦¢¹º\\u0093\\u0094]?|\\u0080[\\u0090-\\u00BF]|‚¬|„¢)',
  '(?<!«[ \\u00A0\\u202F]?)Â(?:[©®°«»·²³´§]|[\\u00A0\\u202F](?=[;:!?»\\p{L}\\p{N}]))',
  'ï(?:»¿|¿½)',
  '√[©®™´†ßà∂Æ¢ªß]',
  '\\uFFFD+',
  // Bullets and arrows of the symbol fonts of a word processor.
  '[\\uE000-\\uF8FF]+',
  '=C3=[89AB][\\dA-F]|=E2=80=[\\dA-F]{2}|%C3%[89AB][\\dA-F]|%E2%80%[\\dA-F]{2}',
].join('|')

/** Text that was read in another encoding than it was written in, or that lost a character on the way. */
export const brokenEncoding: LintRule = {
  id: 'broken-encoding',
  holdsEverywhere: true,
  severity: 'warning',
  roles: ['headline', 'metadata', 'text', 'body', 'label'],
  check: ({ marked }) => {
    if (!/[ÃÅâÂï√\uFFFD\uE000-\uF8FF]|[=%](?:C3|E2)/.test(marked)) return []
    return [...marked.matchAll(new RegExp(BROKEN, 'gu'))].map(({ 0: found, index }) => ({
      at: index,
      message: `« ${found} » — Ces signes viennent d’un mauvais encodage : une lettre ou un signe s’est perdu.`,
      hint: 'Retapez le mot au clavier, ou enregistrez le texte d’origine en UTF-8 avant de le copier.',
    }))
  },
  examples: {
    ok: [
      'L’Âge d’or, « Â » comprise, SÃO PAULO, Åsa, Là-bas, naïf, √2 et 20 °C.',
      'São Paulo, João César Monteiro, irmã, âge, pâle et Ångström.',
    ],
    notOk: [
      'Un Ã©clat.',
      'Lâ€™affaire.',
      'Le cin√©ma.',
      'Un film de Ren\uFFFD Clair.',
      'Il fait 20 Â°C.',
      { text: 'Le cinÃ©ma', role: 'label' },
    ],
  },
}
