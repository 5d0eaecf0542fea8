import { expect, test } from 'vitest'
import { formatRuntime, isoDuration } from '@/lib/format/runtime'

test.each([
  [1, '1\u00A0min', 'PT1M'],
  [45, '45\u00A0min', 'PT45M'],
  [59, '59\u00A0min', 'PT59M'],
  [60, '1\u00A0h', 'PT60M'],
  [65, '1\u00A0h\u00A005', 'PT65M'],
  [92, '1\u00A0h\u00A032', 'PT92M'],
  [120, '2\u00A0h', 'PT120M'],
  [900, '15\u00A0h', 'PT900M'],
])('%i minutes read “%s” and are %s to machines', (minutes, read, iso) => {
  expect(formatRuntime(minutes)).toBe(read)
  expect(isoDuration(minutes)).toBe(iso)
})
