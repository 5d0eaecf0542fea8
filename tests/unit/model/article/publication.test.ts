import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import {
  changedOn,
  instantOf,
  isOfOpening,
  lastPublishedFirst,
  publishedOn,
  writtenSentence,
} from '@/lib/model/article/publication'
import { OPENING } from '@/lib/site'
import { plainSpaces } from '@/lib/typography/plainSpaces'

const DATED = { date: '2020-06-19T09:00:00+02:00' }

test.each([
  ['of its day', DATED, DATED.date, DATED.date],
  ['of the opening', { ...DATED, written: '2026-11-21' }, '2026-11-21', '2026-11-21'],
  [
    'of the opening, written anew before its end',
    { ...DATED, written: '2026-11-30' },
    '2026-11-21',
    '2026-11-30',
  ],
  ['of an earlier day, written later', { ...DATED, written: '2027-03-01' }, '2027-03-01', '2027-03-01'],
  [
    'of the opening, corrected since',
    { ...DATED, written: '2026-11-21', updated: '2026-12-02T10:00:00+01:00' },
    '2026-11-21',
    '2026-12-02T10:00:00+01:00',
  ],
  [
    'corrected on the morning of the day on which it was written anew',
    { ...DATED, written: '2026-11-30', updated: '2026-11-30T08:00:00+01:00' },
    '2026-11-21',
    '2026-11-30',
  ],
])('a text %s was published and changed when it was', (_, article, published, changed) => {
  expect([publishedOn(article), changedOn(article)]).toEqual([published, changed])
})

test('only what was written by the last day of the opening is of it', () => {
  expect(isOfOpening({})).toBe(false)
  expect(isOfOpening({ written: OPENING.last })).toBe(true)
  expect(isOfOpening({ written: '2026-12-01' })).toBe(false)
})

test('a day is its noon in Paris for what asks for an instant, in summer and in winter', () => {
  expect(instantOf('2026-11-21')).toBe('2026-11-21T12:00:00+01:00')
  expect(instantOf('2027-07-01')).toBe('2027-07-01T12:00:00+02:00')
  expect(instantOf(DATED.date)).toBe(DATED.date)
})

test('what was published last comes first; texts of the opening stay in the order of their dates', () => {
  const late = { date: '2012-01-01T09:00:00+01:00', written: '2027-03-01' }
  const today = { date: '2026-12-05T09:00:00+01:00' }
  const newer = { date: '2026-11-20T09:00:00+01:00', written: '2026-11-21' }
  const older = { ...DATED, written: '2026-11-30' }
  expect([today, newer, older, late].sort(lastPublishedFirst)).toEqual([late, today, newer, older])
})

test('the foot says when a text was written, and only of news that the date is that of the facts', () => {
  const said = (kind: 'review' | 'news', written?: string) =>
    plainSpaces(writtenSentence({ kind, written }) ?? 'nothing')
  expect(said('news', '2026-11-21')).toBe(
    "Écrit le 21 novembre 2026 pour l'ouverture du site ; daté du jour des faits.",
  )
  expect(said('review', '2026-11-30')).toBe("Écrit le 30 novembre 2026 pour l'ouverture du site.")
  expect(said('news', '2027-03-01')).toBe('Écrit le 1er mars 2027 ; daté du jour des faits.')
  expect(said('news')).toBe('nothing')
})

test('every text of ours that is dated before the opening says when it was written, within its days', async () => {
  const { articles } = await getCatalogue()
  const before = articles.filter(({ date }) => date < OPENING.first)
  expect(before.length).toBeGreaterThan(70)
  for (const { slug, written = 'never' } of before) {
    expect([slug, written >= OPENING.first && written <= OPENING.last]).toEqual([slug, true])
  }
})

test('the page about the site tells of the opening, with its days', async () => {
  const page = (await getCatalogue()).page('a-propos')
  expect(page?.body.markdown).toMatch(
    /Photogramme a ouvert le 21 novembre 2026\..*entre le 21 et le 30 novembre 2026/s,
  )
  expect([OPENING.first, OPENING.last]).toEqual(['2026-11-21', '2026-11-30'])
})
