import { expect, test } from 'vitest'
import { agree, isSingular, pluralOf } from '@/lib/grammar/plural'

test.each([
  [0, true],
  [0.5, true],
  [1, true],
  [1.5, true],
  [1.9, true],
  [1.94, true],
  // Printed with one decimal it is « 2 ».
  [1.96, false],
  [2, false],
  [2.5, false],
  [11, false],
  [21, false],
  [1000, false],
  [1_000_000, false],
])('%d is singular: %s', (count, expected) => {
  expect(isSingular(count)).toBe(expected)
  expect(agree(count, 'critique')).toBe(expected ? 'critique' : 'critiques')
  expect(agree(count, 'note donnée', 'notes données')).toBe(expected ? 'note donnée' : 'notes données')
})

test('a number counts as it is printed', () => {
  expect(isSingular(1.96, 2)).toBe(true)
  expect(isSingular(1.996, 2)).toBe(false)
  expect(isSingular(1.6, 0)).toBe(false)
})

test.each([
  ['critique', 'critiques'],
  ['actualité', 'actualités'],
  ['film', 'films'],
  ['flux', 'flux'],
  ['choix', 'choix'],
  ['avis', 'avis'],
  ['mois', 'mois'],
  ['nez', 'nez'],
  ['journal', 'journaux'],
  ['festival', 'festivals'],
  ['bal', 'bals'],
  ['cérémonial', 'cérémonials'],
  ['travail', 'travaux'],
  ['vitrail', 'vitraux'],
  ['détail', 'détails'],
  ['niveau', 'niveaux'],
  ['tuyau', 'tuyaux'],
  ['jeu', 'jeux'],
  ['pneu', 'pneus'],
  ['trou', 'trous'],
  ['genou', 'genoux'],
])('several of « %s » are « %s »', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural)
})
