import { expect, test } from 'vitest'
import { tellApart } from '@/lib/text/tellApart'

const told = (...all: [name: string, ...facts: string[]][]) => {
  const apart = tellApart(
    all.map(([name, ...facts], index) => [index, { name, facts: () => facts }] as const),
  )
  return all.map((_, index) => apart.get(index) ?? null)
}

test('who shares a name is told apart by as few facts as it takes, others are not', () => {
  expect(told(['A', 'acteur', 'x'], ['B', 'acteur', 'y'], ['A', 'cascadeur', 'z'])).toEqual([
    'acteur',
    null,
    'cascadeur',
  ])
  expect(told(['A', 'acteur', '1930', 'x'], ['A', 'acteur', '1969', 'y'], ['A', 'monteur', 'z'])).toEqual([
    'acteur, 1930',
    'acteur, 1969',
    'monteur',
  ])
})

test('capitals, accents and spaces make no other name, and an unknown fact is none', () => {
  expect(told(['Léa\u00A0Un', '', 'lea-un'], ['LEA UN', '', 'lea-deux'])).toEqual(['lea-un', 'lea-deux'])
})
