import { expect, test } from 'vitest'
import { formatList } from '@/lib/format/list'

test.each([
  [[], ''],
  [['Alban Lenoir'], 'Alban Lenoir'],
  [['Alban Lenoir', 'Stéfi Celma'], 'Alban Lenoir et Stéfi Celma'],
  [['Alban Lenoir', 'Stéfi Celma', 'Ramzy Bedia'], 'Alban Lenoir, Stéfi Celma et Ramzy Bedia'],
])('%j reads “%s”', (items, expected) => {
  expect(formatList(items)).toBe(expected)
})
