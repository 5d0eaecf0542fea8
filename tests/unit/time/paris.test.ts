import { expect, test } from 'vitest'
import { nextMidnight, parisDay, releaseWeekOf } from '@/lib/time/paris'

test.each([
  ['2026-11-20T22:59:59Z', '2026-11-20'],
  ['2026-11-20T23:00:00Z', '2026-11-21'],
  ['2026-07-20T22:00:00Z', '2026-07-21'],
])('at %s it is %s in Paris', (instant, day) => {
  expect(parisDay(Date.parse(instant))).toBe(day)
})

test.each([
  ['in winter', '2026-11-21T12:00:00Z', '2026-11-21T23:00:00Z'],
  ['at midnight itself', '2026-11-21T23:00:00Z', '2026-11-22T23:00:00Z'],
  ['on the day of 25 hours', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
  ['on the day of 23 hours', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'],
])('the next day begins %s', (_, now, midnight) => {
  expect(new Date(nextMidnight(Date.parse(now))).toISOString()).toBe(midnight.replace('Z', '.000Z'))
})

test.each(['2026-11-18', '2026-11-21', '2026-11-24'])('the week of %s is Wednesday to Tuesday', day => {
  const week = releaseWeekOf(day)
  expect([week.length, week[0], week.at(-1)]).toEqual([7, '2026-11-18', '2026-11-24'])
})

test('a Wednesday begins the next week, over the end of the year', () => {
  expect(releaseWeekOf('2026-12-30')).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
    '2027-01-03',
    '2027-01-04',
    '2027-01-05',
  ])
})
