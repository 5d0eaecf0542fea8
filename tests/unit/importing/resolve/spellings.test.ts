import { expect, test } from 'vitest'
import { Spellings } from '@/lib/importing/resolve/spellings'

test('a label of one address is written one way: as the site does, else as it was met first', () => {
  const spellings = new Spellings([{ slug: 'nuit', label: 'nuit' }])
  expect(['Nuit', 'Été', 'été', 'ete', 'NUIT'].map(label => spellings.of(label))).toEqual([
    'nuit',
    'Été',
    'Été',
    'Été',
    'nuit',
  ])
})
