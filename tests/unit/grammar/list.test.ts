import { expect, test } from 'vitest'
import { formatList, ofPeople, separator } from '@/lib/grammar/list'

test.each([
  [[], ''],
  [['Alban Lenoir'], 'Alban Lenoir'],
  [['Alban Lenoir', 'Stéfi Celma'], 'Alban Lenoir et Stéfi Celma'],
  [['Alban Lenoir', 'Stéfi Celma', 'Ramzy Bedia'], 'Alban Lenoir, Stéfi Celma et Ramzy Bedia'],
])('%j reads “%s”', (items, expected) => {
  expect(formatList(items)).toBe(expected)
})

test.each([
  [['Drive'], 'Drive'],
  [['Drive', 'Duel'], 'Drive ou Duel'],
  [['Drive', 'Duel', 'Ronin'], 'Drive, Duel ou Ronin'],
])('one of %j reads “%s”', (items, expected) => {
  expect(formatList(items, 'ou')).toBe(expected)
})

test.each([1, 2, 3, 5])('a list of %d elements reads as one of texts', count => {
  const items = Array.from({ length: count }, (_, index) => String(index))
  for (const conjunction of ['et', 'ou'] as const) {
    const joined = items.map((item, index) => separator(index, count, conjunction) + item).join('')
    expect(joined).toBe(formatList(items, conjunction))
  }
})

test.each([
  [[], ''],
  [['Olivier Marchal'], 'd’Olivier Marchal'],
  [['Joel Coen', 'Ethan Coen'], 'de Joel Coen et d’Ethan Coen'],
  [['Alain Delon', 'Jean-Paul Belmondo'], 'd’Alain Delon et de Jean-Paul Belmondo'],
  [['Les Blank', 'Hélène Cattet', 'Henri Verneuil'], 'de Les Blank, d’Hélène Cattet et d’Henri Verneuil'],
])('« de » stands before each of %j', (names, expected) => {
  expect(ofPeople(names)).toBe(expected)
})
