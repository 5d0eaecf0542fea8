/** The shortest cut, in units of the em: what is rounder than that becomes a corner. */
const CUT = 34

/**
 * The outline of a glyph as scissors would cut it from paper: straight cuts where the type designer drew curves.
 *
 * @param outline relative path data of `m`, `l`, `q` and `z`, as glyphs.json holds it
 */
export function cutOut(outline: string): string {
  return outline.replace(/q([^mlqz]+)/g, (_, numbers: string) => {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number)
    const cuts: string[] = []
    let [right, down] = [0, 0]
    for (let index = 0; index < values.length; index += 4) {
      right += values[index + 2] ?? 0
      down += values[index + 3] ?? 0
      if (Math.hypot(right, down) < CUT && index + 4 < values.length) continue
      cuts.push(`l${right} ${down}`)
      right = 0
      down = 0
    }
    return cuts.join('')
  })
}
