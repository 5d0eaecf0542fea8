import { onlyWith, pattern } from './edits'

/**
 * The words, and beginnings of words, that are written œ. A closed list: coexister, moelle, goéland, poêle and
 * every proper name keep their two letters.
 */
const STEMS = [
  ...['coeurs?', 'rancoeurs?', 'contrecoeur', 'crève-coeur', 'écoeur\\p{L}*', 'ecoeur\\p{L}*', 'choeurs?'],
  ...['soeurs?', 'soeurettes?', 'consoeurs?', 'oeuvr\\p{L}*', "chefs?-d[’']oeuvre", 'manoeuvr\\p{L}*'],
  ...[
    'désoeuvr\\p{L}*',
    'oeil',
    'oeils',
    'oeill(?:et|ère|ade|eton)s?',
    'voeux?',
    'noeuds?',
    'moeurs',
    'boeufs?',
  ],
  ...[
    'oeufs?',
    'oesophag\\p{L}*',
    'oestrog\\p{L}*',
    'oedip\\p{L}*',
    'oedèmes?',
    'oecum\\p{L}*',
    'oenolog\\p{L}*',
  ],
  ...['foetus', 'foeta(?:l|le|ux|les)', 'coelacanthes?'],
].join('|')

export const ligatures = onlyWith(
  /oe/i,
  pattern(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${STEMS})(?![\\p{L}\\p{N}_])`, 'giu'), word =>
    word.replace('oe', 'œ').replace(/O[eE]/, 'Œ'),
  ),
)
