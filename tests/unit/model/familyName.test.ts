import { expect, test } from 'vitest'
import { FAMILY_NAME_RULE, sortedName } from '@/lib/model/familyName'

test.each([
  ['Alban Lenoir', 'Lenoir'],
  ['Diastème', 'Diastème'],
  ['Henri-Georges Clouzot', 'Clouzot'],
  ['Steven E. de Souza', 'Souza'],
  ['Alice de Lencquesaing', 'Lencquesaing'],
  ['Valéry Giscard d’Estaing', 'Estaing'],
  ['Robert De Niro', 'De Niro'],
  ['Quentin D’Hainaut', 'D’Hainaut'],
  ['Jean-Claude Van Damme', 'Van Damme'],
  ['Peter van Eyck', 'Eyck'],
  ['Tony Lo Bianco', 'Lo Bianco'],
  ['Samuel Le Bihan', 'Le Bihan'],
  ['Fabrice du Welz', 'du Welz'],
  ['Jean de La Fontaine', 'La Fontaine'],
  ['Jean\u00A0de\u00A0La\u00A0Fontaine', 'La\u00A0Fontaine'],
  ['Jean-Marie Gustave Le Clézio', 'Le Clézio'],
  ['Le Clézio', 'Le Clézio'],
  ['Al Pacino', 'Pacino'],
  ['Cuba Gooding Jr.', 'Gooding Jr.'],
  ['BT', 'BT'],
])('%s is looked for at %s', (name, sorted) => {
  const { from } = sortedName(name)
  expect(name.slice(from)).toBe(sorted)
})

test('a family name of two words is known when an editor gives it', () => {
  const { name, from } = sortedName('Guillermo Cabrera Infante', 'Cabrera Infante')
  expect(name.slice(from)).toBe('Cabrera Infante')
})

test('the names by which readers are told of the rule obey it', () => {
  const examples = [...FAMILY_NAME_RULE.matchAll(/\(([^()]+) est à ([A-Z])\)/g)]
  expect(examples).toHaveLength(2)
  for (const [, name = '', letter = ''] of examples) {
    expect(name.slice(sortedName(name).from).startsWith(letter)).toBe(true)
  }
})
