/** Everything in a body that is not the editor’s running text. Lengths are bounded, so that what never closes costs little. */
const NOT_PROSE = new RegExp(
  [
    /^(`{3,}|~{3,})[\s\S]{0,5000}?^\1/,
    /`[^`\n]{0,500}`/,
    /<!--[\s\S]{0,5000}?-->/,
    /<[^<>\n]{0,500}>/,
    /^:{3,}citation[\s\S]{0,5000}?^:{3,}[ \t]*$/,
    /^:{2,}[^\n]*$/,
    /^\[[^\]\n]+\]:(?= *(?:https?:|\/))[^\n]*$/,
    /\[\^[^\]\n]{0,100}\]:?/,
    /(?<=\])\([^)\n]{0,500}\)/,
    /(?<=\])\{[^}\n]{0,500}\}/,
    /:spoiler(?=\[)/,
    /(?:https?:\/\/|www\.)\S+/,
    /[\w.+-]{1,64}@[\w-]+\.\w+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
)

/** A body with all that is code, address, markup or somebody’s quotation blanked out; offsets stay the same. */
export function proseOf(markdown: string): string {
  return markdown.replace(NOT_PROSE, found => found.replace(/[^\n]/g, ' '))
}
