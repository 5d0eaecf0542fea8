import { expect, test } from 'vitest'
import { ended } from '@/lib/grammar/ended'

test.each([
  ['Sortie annulée', 'Sortie annulée.'],
  ['Vu dans Tenet.', 'Vu dans Tenet.'],
  ['D’après S.W.A.T.', 'D’après S.W.A.T.'],
  ['Y a-t-il un pilote dans l’avion\u202F?', 'Y a-t-il un pilote dans l’avion\u202F?'],
  ['Mars Attacks\u202F!', 'Mars Attacks\u202F!'],
  ['Et Dieu…', 'Et Dieu…'],
  ['Il dit «\u00A0Partez\u202F!\u00A0»', 'Il dit «\u00A0Partez\u202F!\u00A0»'],
  ['Il dit «\u00A0Drive\u00A0»', 'Il dit «\u00A0Drive\u00A0».'],
  ['Ressorti (version longue, etc.)', 'Ressorti (version longue, etc.).'],
  ['D’après la série (S.W.A.T.)', 'D’après la série (S.W.A.T.).'],
  ['(Le film est perdu.)', '(Le film est perdu.)'],
  ['Il dort. (Le film est perdu.)', 'Il dort. (Le film est perdu.)'],
  ['France (avec sous-titres)', 'France (avec sous-titres).'],
])('“%s” ends as “%s”', (sentence, expected) => {
  expect(ended(sentence)).toBe(expected)
})
