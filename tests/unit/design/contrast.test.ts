import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const tokens = readFileSync(path.resolve(import.meta.dirname, '../../../app/tokens.css'), 'utf8')

/** The colour of a token in both rooms: light, dark. */
function coloursOf(name: string): [string, string] {
  const value = new RegExp(`--color-${name}: ([^;]+);`).exec(tokens)?.[1] ?? ''
  const [light = '', dark = light] = value.match(/#[0-9a-f]{6}/g) ?? []
  return [light, dark]
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (bright + 0.05) / (dim + 0.05)
}

const AAA = 7
const AA = 4.5
/** What is seen but not read: stars. */
const GRAPHIC = 3

describe.each([
  ['ink', 'paper', AAA],
  ['soft', 'paper', AA],
  ['safelight', 'paper', AA],
  ['paper', 'safelight', AA],
  ['paper', 'ink', AAA],
  ['tungsten', 'paper', GRAPHIC],
  ['film-text', 'film', AAA],
  ['film-soft', 'film', AA],
  ['edge', 'film', AA],
])('%s on %s', (front, back, least) => {
  test.each([
    ['the light table', 0],
    ['the projection room', 1],
  ] as const)(`has a contrast of ${least} in %s`, (_, room) => {
    expect(contrast(coloursOf(front)[room], coloursOf(back)[room])).toBeGreaterThanOrEqual(least)
  })
})
