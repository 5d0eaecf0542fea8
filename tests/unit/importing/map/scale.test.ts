import { expect, test } from 'vitest'
import { scaleOf } from '@/lib/importing/map/scale'

test.each([
  ['★★★½', 3.5],
  ['★★★☆☆', 3],
  ['½', 0.5],
  ['3,5/5', 3.5],
  ['7/10', 3.5],
  ['14/20', 3.5],
  ['70 %', 3.5],
  ['8 sur 10', 4],
  ['12/10', null],
  ['chef-d’œuvre', null],
])('« %s » is %s stars', (written, stars) => {
  expect(scaleOf([written]).stars.get(written)).toBe(stars)
})

test('Numbers are read on the scale that the greatest of them asks for', () => {
  expect(scaleOf(['3', '4.5']).stars.get('3')).toBe(3)
  expect(scaleOf(['3', '8']).stars.get('3')).toBe(1.5)
  expect(scaleOf(['12', '16']).stars.get('12')).toBe(3)
  expect(scaleOf(['85', '12']).name).toBe('sur 100')
})

test('A scale that the source names is believed', () => {
  expect(scaleOf(['3'], new Map([['3', 'sur 10']])).stars.get('3')).toBe(1.5)
})

test('Letters go from the best to the worst that the source has, by half stars', () => {
  const { name, stars } = scaleOf(['A+', 'B', 'B−', 'F'])
  expect(name).toBe('A+ à F')
  expect(stars.get('A+')).toBe(5)
  expect(stars.get('F')).toBe(0)
  expect(stars.get('B−')).toBeLessThan(stars.get('B') ?? 0)
  expect([...stars.values()].every(value => Number.isInteger(Number(value) * 2))).toBe(true)
})
