import { expect, test } from 'vitest'
import { epoch, parseInstant } from '@/lib/time/instant'

test.each([
  ['a bare date in summer', '2024-05-01', '2024-05-01T00:00:00+02:00'],
  ['a bare date in winter', '2024-01-15', '2024-01-15T00:00:00+01:00'],
  ['a leap day', '2024-02-29', '2024-02-29T00:00:00+01:00'],
  ['a time in summer', '2024-05-01T09:00', '2024-05-01T09:00:00+02:00'],
  ['a time in winter', '2024-01-15T09:00', '2024-01-15T09:00:00+01:00'],
  ['seconds', '2024-05-01T09:00:30', '2024-05-01T09:00:30+02:00'],
  ['a space instead of T', '2024-05-01 09:00', '2024-05-01T09:00:00+02:00'],
  ['an hour of one digit', '2024-05-01T9:00', '2024-05-01T09:00:00+02:00'],
  ['an hour of one digit with seconds', '2024-05-01T9:00:30', '2024-05-01T09:00:30+02:00'],
  ['blanks around it', ' 2024-05-01T09:00 ', '2024-05-01T09:00:00+02:00'],
  ['UTC', '2024-05-01T07:00Z', '2024-05-01T09:00:00+02:00'],
  ['UTC on the eve of the Paris day', '2024-04-30T22:30Z', '2024-05-01T00:30:00+02:00'],
  ['another offset', '2024-05-01T03:00-04:00', '2024-05-01T09:00:00+02:00'],
  ['an offset without a colon', '2024-05-01T09:00+0200', '2024-05-01T09:00:00+02:00'],
  ['the last minute before the skipped hour', '2024-03-31T01:59', '2024-03-31T01:59:00+01:00'],
  ['the first minute after the skipped hour', '2024-03-31T03:00', '2024-03-31T03:00:00+02:00'],
  ['the last minute before the repeated hour', '2024-10-27T01:59', '2024-10-27T01:59:00+02:00'],
  ['the first minute after the repeated hour', '2024-10-27T03:00', '2024-10-27T03:00:00+01:00'],
  ['the repeated hour, first time', '2024-10-27T02:30+02:00', '2024-10-27T02:30:00+02:00'],
  ['the repeated hour, second time', '2024-10-27T02:30+01:00', '2024-10-27T02:30:00+01:00'],
])('%s is stored with the offset of Paris', (_, written, instant) => {
  expect(parseInstant(written)).toEqual({ instant })
})

test.each(['2024-03-31T02:00', '2024-03-31T02:30', '2025-03-30T02:59:59'])(
  '%s, which the change to summer time skips, is refused',
  written => {
    expect(parseInstant(written)).toEqual({ fault: 'gap' })
  },
)

test.each(['2024-10-27T02:00', '2024-10-27T02:30', '2025-10-26T02:59:59'])(
  '%s, which the change to winter time repeats, is refused',
  written => {
    expect(parseInstant(written)).toEqual({ fault: 'overlap' })
  },
)

test.each([
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-00-10',
  '2024-13-01',
  '2024-05-00',
  '2024-05-01T24:00',
  '2024-05-01T12:60',
  '2024-05-01T09:00+25:00',
  '2023-02-29T09:00Z',
])('%s is on no calendar or clock', written => {
  expect(parseInstant(written)).toEqual({ fault: 'calendar' })
})

test.each([
  '',
  'demain',
  '12:30:00',
  '2024',
  '2024-05',
  '2024-5-1',
  '01/05/2024',
  '1er mai 2024',
  '2024-05-01T9h00',
  '2024-05-01T09',
  '2024-05-01T09:00:60',
  '2024-05-01T09:00 heure de Paris',
])('"%s" is not the form of a date', written => {
  expect(parseInstant(written)).toEqual({ fault: 'form' })
})

test('a stored instant counts in milliseconds since 1970 in UTC', () => {
  expect(epoch('1970-01-01T01:00:00+01:00')).toBe(0)
  expect(epoch('2024-05-01T09:00:00+02:00')).toBe(Date.UTC(2024, 4, 1, 7))
})
