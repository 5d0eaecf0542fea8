import { expect, test } from 'vitest'
import { normalised } from '@/lib/content/source/decode'
import { replaceInFile } from '@/lib/editing/replaceAt'

test.each([
  ['of macOS', 'a\u0301 e\u0301\nfilm: drive\n'],
  ['of Windows', '\uFEFFá é\r\nfilm: drive\r\n'],
  ['of both, from a PDF', '\uFEFFa\u0301 \uFB01\u00AD e\u0301\r\nfilm: drive\r\n'],
])('in a file %s an edit hits what it was meant for', (_, written) => {
  const start = normalised(written).indexOf('drive')
  const after = replaceInFile(written, [{ start, end: start + 'drive'.length, text: 'drive-2011' }])
  expect(normalised(after)).toBe(normalised(written).replace('drive', 'drive-2011'))
  expect(after.startsWith('\uFEFF')).toBe(written.startsWith('\uFEFF'))
  expect(after.includes('\r\n')).toBe(written.includes('\r\n'))
})
