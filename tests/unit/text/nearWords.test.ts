import leven from 'leven'
import { expect, test } from 'vitest'
import { NearWords } from '@/lib/text/nearWords'
import { randomFrom } from '../../bench/random'

const within = (written: string) => (word: string) => leven(word, written) <= 2

test('a word is found among others as by comparing it to each', () => {
  const random = randomFrom(3)
  const letters = ['a', 'b', 'c', ' ']
  const some = () => Array.from({ length: random.below(13) }, () => random.pick(letters)).join('')
  const words = Array.from({ length: 600 }, some)
  const near = new NearWords(words)
  for (let tries = 0; tries < 600; tries++) {
    const written = some()
    expect([written, near.firstNear(written, within(written))]).toEqual([
      written,
      words.findIndex(within(written)),
    ])
  }
})

test('two slips anywhere in a long word leave it to be found', () => {
  const word = 'guillaume-pierret'
  const near = new NearWords(['alban-lenoir', word])
  for (let first = 0; first < word.length; first++) {
    for (let second = first; second < word.length; second++) {
      const written = `${word.slice(0, first)}${word.slice(first + 1, second)}xx${word.slice(second + 1)}`
      expect([written, near.firstNear(written, within(written))]).toEqual([
        written,
        leven(word, written) <= 2 ? 1 : -1,
      ])
    }
  }
})

test('of several the first is chosen, and one that is not near enough is passed over', () => {
  const near = new NearWords(['pierrot', 'perret', 'pierre'])
  expect(near.firstNear('pierret', () => true)).toBe(0)
  expect(near.firstNear('pierret', word => word === 'pierre')).toBe(2)
  expect(near.firstNear('pierret', () => false)).toBe(-1)
})

test.each(['', 'Le Retour de ', 'de la Cité des Ombres'])(
  'few are compared, however many are alike: « %s »',
  part => {
    const random = randomFrom(5)
    const letter = () => String.fromCharCode(97 + random.below(26))
    const words = Array.from({ length: 8000 }, () => {
      const own = Array.from({ length: 9 }, letter).join('')
      return part.startsWith('de') ? `${own} ${part}` : `${part}${own}`
    })
    const near = new NearWords(words)
    let compared = 0
    const count = () => {
      compared += 1
      return false
    }
    for (const word of words.slice(0, 500)) near.firstNear(word.replace(/[a-z]{5}/, '$&é'), count)
    expect(compared / 500).toBeGreaterThanOrEqual(1)
    expect(compared / 500).toBeLessThan(20)
  },
)
