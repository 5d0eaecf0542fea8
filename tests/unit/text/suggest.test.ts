import leven from 'leven'
import { expect, test } from 'vitest'
import { SimilarWords } from '@/lib/text/similarWords'
import { didYouMean, nearest } from '@/lib/text/suggest'
import { movedNames } from '../../bench/movedNames'
import { randomFrom } from '../../bench/random'

const known = ['summary', 'rating', 'verdict', 'film', 'films']

test.each([
  ['sumary', 'summary'],
  ['ratting', 'rating'],
  ['Film', 'film'],
  ['filmss', 'films'],
  ['flims', 'films'],
  ['flim', 'film'],
  ['verdits', 'verdict'],
  ['vilma', null],
  ['couleur', null],
  ['x', null],
  ['', null],
])('the word nearest to "%s" is %s', (word, expected) => {
  expect(nearest(word, known)).toBe(expected)
})

test('advice is given when nothing is near', () => {
  expect(didYouMean('sumary', known, 'Rien.')).toBe('Vouliez-vous dire « summary » ?')
  expect(didYouMean('couleur', known, 'Rien.')).toBe('Rien.')
  expect(didYouMean('film', [], 'Rien.')).toBe('Rien.')
})

test('among many words the same is found as by comparing each', () => {
  const random = randomFrom(4)
  const letters = ['a', 'b', 'c', 'd', '-']
  const some = () => Array.from({ length: random.below(14) }, () => random.pick(letters)).join('')
  const words = Array.from({ length: 500 }, some)
  for (let tries = 0; tries < 400; tries++) {
    const written = some()
    // A generator is looked through each time.
    const plain = nearest(written, words.values())
    for (const many of [words, new Set(words), new Map(words.map(word => [word, 0]))]) {
      expect([written, nearest(written, many)]).toEqual([written, plain])
    }
  }
})

test('what was added to many words is found', () => {
  const words = new Set(Array.from({ length: 300 }, (_, index) => `fiche-${index}`))
  expect(nearest('guillaume-perret', words)).toBeNull()
  words.add('guillaume-pierret')
  expect(nearest('guillaume-perret', words)).toBe('guillaume-pierret')
})

test('of thousands of names few are compared with one that is nobody’s', () => {
  const random = randomFrom(6)
  const names = movedNames(4200, random)
  const similar = new SimilarWords(names.slice(200))
  const strangers = names.slice(0, 200)
  const compared = strangers.flatMap(name => similar.near(name, Math.floor(name.length / 3)))
  expect(compared.length / strangers.length).toBeLessThan(names.length / 10)
  const near = (name: string) =>
    names.slice(200).filter(one => leven(one, name) <= Math.floor(name.length / 3))
  for (const name of strangers.slice(0, 20)) {
    expect(similar.near(name, Math.floor(name.length / 3))).toEqual(expect.arrayContaining(near(name)))
  }
})
