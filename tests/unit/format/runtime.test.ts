import { expect, test } from 'vitest'
import { formatRuntime, isoDuration } from '@/lib/format/runtime'

test.each([
  [1, '1\u00A0min', 'PT1M'],
  [45, '45\u00A0min', 'PT45M'],
  [59, '59\u00A0min', 'PT59M'],
  [60, '1\u00A0h', 'PT1H'],
  [65, '1\u00A0h\u00A005', 'PT1H5M'],
  [92, '1\u00A0h\u00A032', 'PT1H32M'],
  [120, '2\u00A0h', 'PT2H'],
  [900, '15\u00A0h', 'PT15H'],
])('%i minutes read “%s” and are %s to machines', (minutes, read, iso) => {
  expect(formatRuntime(minutes)).toBe(read)
  expect(isoDuration(minutes)).toBe(iso)
})
