/** Everything in a body that is not the editor’s running text. */
const NOT_PROSE = new RegExp(
  [
    /^(`{3,}|~{3,})[\s\S]*?^\1/,
    /`[^`\n]*`/,
    /<!--[\s\S]*?-->/,
    /<[^>\n]*>/,
    /^:{3,}citation[\s\S]*?^:{3,}[ \t]*$/,
    /^:{2,}[^\n]*$/,
    /^\[[^\]\n]+\]:(?= *(?:https?:|\/))[^\n]*$/,
    /\[\^[^\]\n]*\]:?/,
    /(?<=\])\([^)\n]*\)/,
    /(?<=\])\{[^}\n]*\}/,
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
