import { expect, test } from 'vitest'
import { isOnOnePage, letterName, letterOf, type Named, sortedAlphabet } from '@/lib/model/alphabet'
import { sortedName } from '@/lib/model/familyName'
import { INDEX_SIZE } from '@/lib/model/paginate'
import { atOnce } from '@/lib/turns/steps'

const named = (name: string): Named => ({ ...sortedName(name), href: `/${name}`, facts: () => '' })
const alphabet = (...names: string[]) =>
  [...atOnce(sortedAlphabet(names.map(named)))].map(([letter, of]) => [letter, ...of.map(({ name }) => name)])

test('names stand under their letter as French has it: accents and ligatures make none of their own', () => {
  expect(
    alphabet('Anne Œuvrard', 'Omar Sy', 'Jean Éluard', 'Zoé Saldaña', 'Édith Evans', 'Æmilia Æro'),
  ).toEqual([
    ['a', 'Æmilia Æro'],
    ['e', 'Jean Éluard', 'Édith Evans'],
    ['o', 'Anne Œuvrard'],
    ['s', 'Zoé Saldaña', 'Omar Sy'],
  ])
})

test('within a letter the family name counts first, then the first name', () => {
  expect(alphabet('Zoé Marchal', 'Olivier Marchal', 'Alice Marchand', 'Jan Le Bon', 'Luc Lebas')).toEqual([
    ['l', 'Jan Le Bon', 'Luc Lebas'],
    ['m', 'Olivier Marchal', 'Zoé Marchal', 'Alice Marchand'],
  ])
})

test('signs before a letter do not count; what begins with no letter comes last', () => {
  expect(alphabet('50 Cent', '李小龙')).toEqual([
    ['c', '50 Cent'],
    ['autres', '李小龙'],
  ])
  expect(letterOf({ name: '«\u00A0Zed\u00A0»', from: 0 })).toBe('z')
  expect(letterOf({ name: '36 quai des Orfèvres', from: 0 })).toBe('autres')
  expect([letterName('b'), letterName('autres')]).toEqual(['B', 'Autres'])
})

test('an alphabet has one page as long as it holds no more than a page', () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => named(`Nom ${index} Abc`))
  expect(isOnOnePage(atOnce(sortedAlphabet(names(INDEX_SIZE))))).toBe(true)
  expect(isOnOnePage(atOnce(sortedAlphabet(names(INDEX_SIZE + 1))))).toBe(false)
})
