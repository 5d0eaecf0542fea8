import { expect, test } from 'vitest'
import { formatReleaseChange } from '@/lib/model/film/release'

test.each([
  [[], false, null],
  [[], true, 'annulée'],
  [['2020-06-19'], true, 'annulée'],
  [['2020-06-19'], false, 'reportée, annoncée d’abord pour le 19\u00A0juin 2020'],
  [['2020-04', '2020-06-19'], false, 'reportée, annoncée d’abord pour avril 2020 et le 19\u00A0juin 2020'],
])('a release moved from %j, cancelled: %s', (movedFrom, cancelled, expected) => {
  expect(formatReleaseChange({ movedFrom, cancelled })).toBe(expected)
})
