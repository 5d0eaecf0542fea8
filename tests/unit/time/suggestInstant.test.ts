import { describe, expect, test } from 'vitest'
import { epoch, parseInstant } from '@/lib/time/instant'
import { suggestDay, suggestInstant } from '@/lib/time/suggestInstant'

/** What the content road makes of a date: the moment that it takes, or that its advice names. */
function momentOf(written: string): string | null {
  const own = parseInstant(written)
  if ('instant' in own) return own.instant
  const other = suggestInstant(written)
  if ('fault' in other) return null
  const advised = parseInstant(other.suggestion)
  return 'instant' in advised ? advised.instant : expect.unreachable(other.suggestion)
}

/** 9:00 UTC, which is 11:00 in Paris. */
const MOMENT = Date.UTC(2024, 4, 1, 9)

describe('one moment without doubt', () => {
  test.each([
    ['Decap, Sveltia, JavaScript', '2024-05-01T09:00:00.000Z'],
    ['Ghost', '2024-05-01T09:00:00.000+00:00'],
    ['Hugo', '2024-05-01T11:00:00+02:00'],
    ['Hugo, TOML', '2024-05-01 11:00:00+02:00'],
    ['Jekyll', '2024-05-01 11:00:00 +0200'],
    ['Jekyll, across the ocean', '2024-05-01 05:00:00 -0400'],
    ['WordPress, Paris time', '2024-05-01 11:00:00'],
    ['WordPress, RSS', 'Wed, 01 May 2024 09:00:00 +0000'],
    ['RSS without a weekday', '1 May 2024 09:00 GMT'],
    ['HTTP', 'Wed, 01 May 2024 09:00:00 GMT'],
    ['RFC 2822, by name', 'Wed, 1 May 2024 05:00:00 EDT'],
    ['Hexo', '2024/05/01 11:00:00'],
    ['Pelican, Obsidian', '2024-05-01 11:00'],
    ['Obsidian, T', '2024-05-01T11:00'],
    ['Python', '2024-05-01T09:00:00.123456+00:00'],
    ['Go', '2024-05-01T09:00:00.123456789Z'],
    ['Go, printed', '2024-05-01 11:00:00 +0200 CEST'],
    ['Rails', '2024-05-01 09:00:00 UTC'],
    ['YAML, lower case', '2024-05-01t05:00:00.10-04:00'],
    ['YAML, spaced', '2024-05-01 05:00:00.10 -4'],
    ['YAML, one figure each', '2024-5-1 11:00:00'],
    ['an offset of hours', '2024-05-01T11:00+02'],
    ['z', '2024-05-01t09:00z'],
    ['a comma for the fraction', '2024-05-01T11:00:00,000+02:00'],
    ['Temporal', '2024-05-01T11:00:00+02:00[Europe/Paris]'],
    ['a zone by its place', '2024-05-01 05:00 America/New_York'],
    ['Paris by its name', '2024-05-01T11:00 heure de Paris'],
    ['Date.toString()', 'Wed May 01 2024 11:00:00 GMT+0200 (heure d’été d’Europe centrale)'],
    ['Date.toUTCString()', 'Wed, 01 May 2024 09:00:00 GMT'],
    ['date(1)', 'Wed May  1 11:00:00 CEST 2024'],
    ['C', 'Wed May  1 11:00:00 2024'],
    ['git', 'Wed May 1 11:00:00 2024 +0200'],
    ['iCalendar', '20240501T090000Z'],
    ['ISO, basic', '20240501T110000+0200'],
    ['seconds since 1970', String(MOMENT / 1000)],
    ['milliseconds since 1970', String(MOMENT)],
    ['GNU date', `@${MOMENT / 1000}`],
    ['English', 'May 1, 2024 11:00 am'],
    ['English, day first', '1st May 2024, 11:00'],
    ['English, weekday', 'Wednesday, May 1, 2024 at 11:00 AM'],
    ['a half of the day', '2024-05-01 11:00 AM'],
    ['French', '1er mai 2024 à 11 h'],
    ['French, with all', 'Le mercredi 1er mai 2024 à 11h00'],
    ['French, in full', '1 mai 2024, 11 heures'],
    ['French, capitals', 'MERCREDI 1 MAI 2024 11:00'],
    ['h for the colon', '2024-05-01T11h00'],
    ['an hour alone', '2024-05-01T11'],
    ['no-break spaces', '1er\u00A0mai\u00A02024 à 11\u202Fh\u202F00'],
    ['no-break hyphens', '2024\u201105\u201101 11:00'],
    ['a true minus', '2024-05-01T05:00:00\u221204:00'],
  ])('%s: %s', (_, written) => {
    const moment = momentOf(written) ?? expect.unreachable(`${written} is not read`)
    expect(epoch(moment)).toBe(MOMENT)
  })

  test.each([
    ['28/04/2023', '2023-04-28T00:00:00+02:00'],
    ['04/28/2023', '2023-04-28T00:00:00+02:00'],
    ['05.05.2024', '2024-05-05T00:00:00+02:00'],
    ['2024/5/1', '2024-05-01T00:00:00+02:00'],
    ['20240501', '2024-05-01T00:00:00+02:00'],
    ['28 avril 2023 à 9h30', '2023-04-28T09:30:00+02:00'],
    ['15 août 2024', '2024-08-15T00:00:00+02:00'],
    ['15 aout 2024', '2024-08-15T00:00:00+02:00'],
    ['3 févr. 2024', '2024-02-03T00:00:00+01:00'],
    ['Feb 29, 2024 12:30 am', '2024-02-29T00:30:00+01:00'],
    ['Feb 29, 2024 12:30 p.m.', '2024-02-29T12:30:00+01:00'],
    ['27 octobre 2024 2h30 +01:00', '2024-10-27T02:30:00+01:00'],
    ['Sun, 27 Oct 2024 00:30:05 GMT', '2024-10-27T02:30:05+02:00'],
    ['Sun, 27 Oct 2024 01:30:00 GMT', '2024-10-27T02:30:00+01:00'],
    ['Tue, 30 Apr 2024 22:30:00 GMT', '2024-05-01T00:30:00+02:00'],
  ])('%s is %s', (written, instant) => {
    expect(momentOf(written)).toBe(instant)
  })
})

test.each([
  ['05/01/2024', 'ambiguous'],
  ['1-5-2024 10:00', 'ambiguous'],
  ['05.01.2024', 'ambiguous'],
  ['lundi 1er mai 2024', 'weekday'],
  ['Mon, 01 May 2024 09:00:00 GMT', 'weekday'],
  ['31 avril 2024', 'calendar'],
  ['Wed, 30 Feb 2024 09:00:00 GMT', 'calendar'],
  ['31/02/2024', 'calendar'],
  ['2024/02/30 10:00', 'calendar'],
  ['2024-05-01 25:00 Europe/Paris', 'calendar'],
  ['31 mars 2024 à 2h30', 'gap'],
  ['27 octobre 2024 à 2h30', 'overlap'],
  ['01/05/24', 'form'],
  ['mai 2024', 'form'],
  ['demain', 'form'],
  ['12:30', 'form'],
  ['1:30:00', 'form'],
  ['2024', 'form'],
  ['', 'form'],
  ['1 mai 2024 10', 'form'],
  ['1 mai 2024 13:00 pm', 'form'],
  ['1 mai 2024 10:00 IST', 'form'],
  ['1 mai 2024 10:00 et demie', 'form'],
  ['1 mai 2024 GMT', 'form'],
  ['1 brumaire 2024', 'form'],
  ['Nan 01 May 2024', 'form'],
  ['2024-05-01T10:00 Mars/Olympus', 'form'],
])('%s is no moment for sure: %s', (written, fault) => {
  const own = parseInstant(written)
  expect('fault' in own && own.fault === 'form' ? suggestInstant(written) : own).toEqual({ fault })
})

test('whatever JavaScript prints of a moment is that moment', () => {
  for (let at = Date.UTC(2024, 0, 1, 0, 30); at < Date.UTC(2025, 0, 1); at += 13 * 3_600_000) {
    const date = new Date(at)
    for (const written of [date.toISOString(), date.toUTCString(), String(at), String(at / 1000)]) {
      expect(epoch(momentOf(written) ?? ''), written).toBe(at)
    }
  }
})

test.each([
  ['2024-05-01T09:00', '2024-05-01'],
  ['2024-05-01T00:00:00.000Z', '2024-05-01'],
  ['2024-04-30T22:00:00.000Z', '2024-05-01'],
  ['Wed, 01 May 2024 23:30:00 GMT', '2024-05-02'],
  ['2024/05/01', '2024-05-01'],
  ['2024-5-1', '2024-05-01'],
  ['1er mai 2024', '2024-05-01'],
  ['28/04/2023', '2023-04-28'],
  ['mai 2024', '2024-05'],
  ['05/2024', '2024-05'],
  ['2024-5', '2024-05'],
])('as a day, %s is %s', (written, suggestion) => {
  expect(suggestDay(written)).toEqual({ suggestion })
})
