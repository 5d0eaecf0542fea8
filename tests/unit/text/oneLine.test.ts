import { expect, test } from 'vitest'
import { oneLine } from '@/lib/text/oneLine'

test.each([
  ['Un\ntexte', 'Un texte'],
  ['Un \n\n  texte', 'Un texte'],
  ['Un\r\ntexte', 'Un texte'],
  ['Un\ttexte', 'Un texte'],
  ['Un\u000Btexte', 'Un texte'],
  ['Un\u000Ctexte', 'Un texte'],
  ['Un\u0085texte', 'Un texte'],
  ['Un\u2028texte\u2029', 'Un texte'],
  ['Un  texte', 'Un texte'],
  ['\n Un texte \t', 'Un texte'],
  ['Un texte\u00A0: fin', 'Un texte\u00A0: fin'],
  ['Un texte\u202F! fin', 'Un texte\u202F! fin'],
  ['Un\u2009texte', 'Un\u2009texte'],
  ['Un texte \n\u00A0: fin', 'Un texte\u00A0: fin'],
  ['Un texte\u202F\n! fin', 'Un texte\u202F! fin'],
  ['Un texte \u00A0: fin', 'Un texte \u00A0: fin'],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line)
})
