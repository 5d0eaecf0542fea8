import { describe, expect, test } from 'vitest'
import { drawLine, measure } from '@/lib/posters/lettering/drawLine'
import { GLYPHS } from '@/lib/posters/lettering/glyphs'
import { setTitle } from '@/lib/posters/lettering/setTitle'
import { canLetter, spellingOf } from '@/lib/posters/lettering/spelling'

test.each([
  // Letters of the languages whose names films bring: each has its glyph.
  ['Paweł Pawlikowski', 'Paweł Pawlikowski'],
  ['ŁłĐđØøŐőŰűŞşȘșȚțČčĞğİıŊŋŽžÞþÐðẞßŒœÆæ', 'ŁłĐđØøŐőŰűŞşȘșȚțČčĞğİıŊŋŽžÞþÐðẞßŒœÆæ'],
  ['Trần Anh Hùng, Nguyễn Võ Nghiêm Minh', 'Trần Anh Hùng, Nguyễn Võ Nghiêm Minh'],
  ['Kieślowski, Żuławski, Šulík, Dvořák', 'Kieślowski, Żuławski, Šulík, Dvořák'],
  ['Puţin', 'Puțin'],
  // Decomposed as well.
  ['E\u0301te\u0301', 'Été'],
  // Letters without a glyph lose their stroke, hook or mark.
  ['Ŧŧ Ɨɨ ƒ ḥ Ḳ x̌ ŉ ſ', 'Tt Ii f h K x ’n s'],
  ['ǆ ﬁ Ａ Ⅳ ①', 'dž fi A IV 1'],
  // Signs.
  ['№ ½ ² ³ × ÷ ± § © ® ™ • † # @ & %', 'N° ½ ² ³ × ÷ ± § © ® ™ • † # @ & %'],
  ['« ‹ › » „ “ ” ‘ ’ ‚ – — ― ‐ ‑ … ¿ ¡', '« ‹ › » „ “ ” ‘ ’ ‚ – — — - - … ¿ ¡'],
  ['€ £ ¥ ₽ ₿ $ \\ ^ ~ ` | < > { } [ ] / _ = +', '€ £ ¥ ₽ ₿ $ \\ ^ ~ ` | < > { } [ ] / _ = +'],
  // « 8⅓ » is not 81/3; « H₂O » is H2O.
  ['8½ 8⅓ ⅓ H₂O Alien⁴', '8½ 8 1⁄3 1⁄3 H2O Alien4'],
  ['‼ ⁉ ‥', '!! !? ..'],
  // Spaces of every kind are one, what is not seen is none.
  ['a\u00A0b\u202Fc\u2003d\u3000e\nf\tg', 'a b c d e f g'],
  ['a\u00ADb\u200Bc\u200Dd\uFEFFe\uFE0F', 'abcde'],
  ['Qui ?', 'Qui ?'],
])('« %s » is lettered « %s »', (text, drawn) => {
  expect(spellingOf(text)).toEqual({ text: drawn, missing: [] })
  expect(canLetter(text)).toBe(true)
})

test.each([
  ['I ♥ Huckabees', ['♥']],
  ['★ ∞ ‰', ['★', '∞', '‰']],
  ['Сталкер', ['С', 'т', 'а', 'л', 'к', 'е', 'р']],
  ['Κυνόδοντας', ['Κ', 'υ', 'ν', 'ό', 'δ', 'ο', 'τ', 'α', 'ς']],
  ['جدایی', ['ج', 'د', 'ا', 'ی']],
  ['七人の侍', ['七', '人', 'の', '侍']],
  ['기생충', ['기', '생', '충']],
  ['शोले', ['श', 'ल']],
  ['Été 🎬', ['🎬']],
  ['👩‍👧', ['👩', '👧']],
  // Which letter stands for it depends on the language.
  ['Əli', ['Ə']],
  ['10⁵', ['⁵']],
])('« %s » is not lettered, and what is missing is known', (text, missing) => {
  expect(spellingOf(text).missing).toEqual(missing)
  expect(canLetter(text)).toBe(false)
  expect(measure(text, 20)).toBe(0)
  expect(drawLine(text, { x: 0, y: 0, size: 20 })).toContain(' d=""')
  expect(setTitle(text)).toMatchObject({ lines: [], height: 0 })
})

test.each(['', ' ', '\u200B', '\u0301'])('nothing to be seen is no lettering: %j', text => {
  expect(canLetter(text)).toBe(false)
})

const BLOCKS: [name: string, first: number, last: number][] = [
  ['Latin-1', 0x20, 0xff],
  ['Latin Extended-A', 0x100, 0x17f],
  ['Latin Extended-B', 0x180, 0x24f],
  ['phonetic letters', 0x250, 0x2af],
  ['modifiers and marks', 0x2b0, 0x36f],
  ['Greek, Cyrillic, Armenian, Hebrew, Arabic', 0x370, 0x6ff],
  ['Devanagari', 0x900, 0x97f],
  ['Latin Extended Additional', 0x1e00, 0x1eff],
  ['punctuation, currencies, letterlike signs, arrows, mathematics', 0x2000, 0x22ff],
  ['boxes, shapes, signs, dingbats', 0x2460, 0x27bf],
  ['Latin Extended-C', 0x2c60, 0x2c7f],
  ['Japanese', 0x3000, 0x30ff],
  ['some Chinese', 0x4e00, 0x4eff],
  ['some Korean', 0xac00, 0xacff],
  ['presentation forms', 0xfb00, 0xfb4f],
  ['widths', 0xff00, 0xffef],
  ['emoji', 0x1f300, 0x1f6ff],
]

describe('every character is drawn by glyphs or known to be missing', () => {
  const [, fallback = ''] = GLYPHS.get('?') ?? []
  expect(fallback).not.toBe('')
  test.each(BLOCKS)('%s', (_, first, last) => {
    for (let point = first; point <= last; point++) {
      const character = String.fromCodePoint(point)
      const { text, missing } = spellingOf(`a${character}`)
      const code = `U+${point.toString(16)}`
      expect(
        [...text].filter(letter => !GLYPHS.has(letter)),
        code,
      ).toEqual([])
      const isSeen = !/[\p{M}\p{Cf}]/u.test(character)
      const isDrawn = text.length > 1
      expect(missing.length > 0 || isDrawn || !isSeen, code).toBe(true)
      const isAsked = character.normalize('NFKD').includes('?')
      if (!isAsked) expect(text, code).not.toContain('?')
    }
  })
})

test('all of Latin-1, of Latin Extended-A and of Vietnamese is drawn', () => {
  const undrawn: string[] = []
  for (const [first, last] of [
    [0xa1, 0x17f],
    [0x1ea0, 0x1ef9],
  ] as const)
    for (let point = first; point <= last; point++)
      undrawn.push(...spellingOf(String.fromCodePoint(point)).missing)
  // The sign of any currency, and the kra of old Greenland.
  expect(undrawn).toEqual(['¤', 'ĸ'])
})
