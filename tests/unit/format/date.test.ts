import { expect, test } from 'vitest'
import {
  formatClock,
  formatDay,
  formatDayAndMonth,
  formatDayOfWeek,
  formatDays,
  formatHour,
  formatInstant,
  formatMonth,
  formatPartialDay,
} from '@/lib/format/date'

test.each([
  ['an ordinary day', '2020-06-19T09:00:00+02:00', '19\u00A0juin 2020'],
  ['the first of a month', '2020-06-01T09:00:00+02:00', '1er\u00A0juin 2020'],
  ['the eleventh', '2020-06-11T09:00:00+02:00', '11\u00A0juin 2020'],
  ['the twenty-first', '2020-06-21T09:00:00+02:00', '21\u00A0juin 2020'],
  ['late evening in UTC, summer', '2024-07-31T22:00:00Z', '1er\u00A0août 2024'],
  ['late evening in UTC, winter', '2024-12-31T23:00:00Z', '1er\u00A0janvier 2025'],
  ['just before midnight in Paris', '2024-12-31T22:59:59Z', '31\u00A0décembre 2024'],
])('the day of an instant is the one in Paris: %s', (_what, instant, expected) => {
  expect(formatDay(instant)).toBe(expected)
})

test.each([
  ['2024-07-01T07:00:00Z', '09:00', '9\u00A0h'],
  ['2024-01-01T07:00:00Z', '08:00', '8\u00A0h'],
  ['2024-01-01T18:20:00+01:00', '18:20', '18\u00A0h\u00A020'],
  ['2024-01-01T09:05:00+01:00', '09:05', '9\u00A0h\u00A005'],
  ['2024-01-01T00:00:00+01:00', '00:00', '0\u00A0h'],
  ['2024-03-31T00:59:00Z', '01:59', '1\u00A0h\u00A059'],
  ['2024-03-31T01:00:00Z', '03:00', '3\u00A0h'],
  ['2024-10-27T00:59:00Z', '02:59', '2\u00A0h\u00A059'],
  ['2024-10-27T01:00:00Z', '02:00', '2\u00A0h'],
])('at %s it is %s in Paris', (instant, clock, hour) => {
  expect(formatClock(instant)).toBe(clock)
  expect(formatHour(instant)).toBe(hour)
})

test('the days of a week without a year', () => {
  expect(formatDays('2026-11-18', '2026-11-24', formatDayAndMonth)).toBe(
    'du\u00A018 au\u00A024\u00A0novembre',
  )
  expect(formatDays('2026-11-25', '2026-12-01', formatDayAndMonth)).toBe(
    'du\u00A025\u00A0novembre au\u00A01er\u00A0décembre',
  )
})

test('an instant names its zone', () => {
  expect(formatInstant('2020-06-19T07:00:00Z')).toBe('19\u00A0juin 2020 à\u00A09\u00A0h (heure de Paris)')
})

test.each([
  ['2020', '2020'],
  ['1975-04', 'avril 1975'],
  ['2020-01', 'janvier 2020'],
  ['2020-06-19', '19\u00A0juin 2020'],
  ['2020-05-01', '1er\u00A0mai 2020'],
  ['2024-02-29', '29\u00A0février 2024'],
  ['1895-12-28', '28\u00A0décembre 1895'],
])('the partial day %s reads “%s” whatever the zone', (value, expected) => {
  expect(formatPartialDay(value)).toBe(expected)
})

test('a month is named with its year', () => {
  expect(formatMonth('2024', '01')).toBe('janvier 2024')
  expect(formatMonth('2024', '12')).toBe('décembre 2024')
})

test.each([
  ['2020-06-17', '2020-06-23', 'du\u00A017 au\u00A023\u00A0juin 2020'],
  ['2020-04-29', '2020-05-05', 'du\u00A029\u00A0avril au\u00A05\u00A0mai 2020'],
  ['2020-12-30', '2021-01-05', 'du\u00A030\u00A0décembre 2020 au\u00A05\u00A0janvier 2021'],
  ['2020-07-01', '2020-07-07', 'du\u00A01er au\u00A07\u00A0juillet 2020'],
  ['2020-05-27', '2020-06-01', 'du\u00A027\u00A0mai au\u00A01er\u00A0juin 2020'],
])('days from %s to %s', (first, last, expected) => {
  expect(formatDays(first, last)).toBe(expected)
})

test.each([
  ['2020-06-17', 'mercredi 17\u00A0juin'],
  ['2020-05-01', 'vendredi 1er\u00A0mai'],
])('the day of the week of %s', (day, expected) => {
  expect(formatDayOfWeek(day)).toBe(expected)
})
