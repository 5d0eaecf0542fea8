/** A flat ink, `#rrggbb`. */
export type Colour = `#${string}`

/** What two inks give where they lie on one another: light passes both. */
export function overprint(below: Colour, above: Colour): Colour {
  return combine(below, above, (a, b) => (a * b) / 255)
}

/** An ink on its way to another: 0 is the first, 1 the second. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  return combine(from, to, (a, b) => a + (b - a) * share)
}

/** The contrast of WCAG 2.2 (definition of "contrast ratio"), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function combine(one: Colour, other: Colour, channel: (a: number, b: number) => number): Colour {
  const second = channels(other)
  const mixed = channels(one).map((value, index) => Math.round(channel(value, second[index] ?? 0)))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: Colour): number[] {
  return [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
}
