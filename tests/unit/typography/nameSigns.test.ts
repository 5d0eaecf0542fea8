import { expect, test } from 'vitest'
import { nameSigns } from '@/lib/typography/nameSigns'

test.each([
  ["Philip D'Antoni", 'Philip D’Antoni'],
  ["Ocean's Eleven", 'Ocean’s Eleven'],
  ['Mad Max : La Route du chaos', 'Mad Max\u00A0: La Route du chaos'],
  ['Y a-t-il un pilote dans l’avion ?', 'Y a-t-il un pilote dans l’avion\u202F?'],
  ['Le « Drive » de Refn', 'Le «\u00A0Drive\u00A0» de Refn'],
  ['Léon: The Professional', 'Léon: The Professional'],
  ['Face/Off', 'Face/Off'],
  ["'71", "'71"],
  ['12 Monkeys', '12 Monkeys'],
])('%s is set as %s', (typed, set) => {
  expect(nameSigns(typed)).toBe(set)
  expect(nameSigns(set)).toBe(set)
})
