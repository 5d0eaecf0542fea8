import type { Form } from './form'

const ENTITIES =
  'nbsp|amp|lt|gt|quot|apos|laquo|raquo|[lr][sd]quo|[sb][bd]quo|[lr]saquo|hellip|[nm]dash|euro|copy|reg|trade|deg|times|middot|bull|shy|thinsp|[ae]nsp|ensp|emsp|iexcl|iquest|sup[123]|frac(?:12|14|34)|(?:[aeiouy](?:acute|grave|circ|uml|tilde|ring))|[cC]cedil|[oOaA]E?elig|ntilde|szlig'

/** What word processors and converters leave behind. */
export const LEFTOVERS: readonly Form[] = [
  {
    sign: 'Mso',
    pattern: /(?<![\p{L}])Mso(?:Normal|ListParagraph|Title|Hyperlink|BodyText|Footnote\w*)(?!\p{L})/gu,
  },
  { sign: 'mso-', pattern: /(?<![\p{L}-])mso-[a-z-]{3,40}\s?:/gu },
  { sign: '_Toc', pattern: /(?<!\p{L})_(?:Toc|Ref)\d{5,12}/gu },
  { sign: 'endif', pattern: /<!\[endif\]/gu },
  {
    sign: 'rr',
    pattern:
      /Erreur ?! (?:Signet non défini|Source du renvoi introuvable|Référence de lien hypertexte non valide)|Error! (?:Bookmark not defined|Reference source not found)/gu,
  },
  // A reference that was escaped twice. « &amp; » alone is an ampersand.
  { sign: '&amp;', pattern: /&amp;(?:#\d{1,6}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/giu },
]

/** Comments that mean something to the engine that wrote them: on the page they are none. */
export const COMMENTS: readonly Form[] = [
  {
    sign: '<!--',
    pattern:
      /<!--\s*(?:\/?wp:|more\b|nextpage\b|noteaser\b|excerpt\b|truncate\b|break\b|cut\b|end_excerpt|readmore|\[if )[^\n]{0,200}?-->/giu,
  },
]

const HTML =
  'a|abbr|audio|b|big|blockquote|br|center|cite|code|del|div|em|embed|figure|font|gallery|h[1-6]|hr|i|iframe|img|ins|li|mark|nowiki|ol|p|pre|q|ref|s|script|small|span|strike|strong|style|sub|sup|table|td|th|tr|tt|u|ul|video'

/** What a body knows and a field prints: references to characters, HTML, and Markdown beside the asterisk. */
export const OF_BODIES: readonly Form[] = [
  { sign: '&', pattern: new RegExp(`&(?:#\\d{2,6}|#x[\\da-f]{2,6}|${ENTITIES});`, 'giu') },
  { sign: '<', pattern: new RegExp(`</?(?:${HTML})(?:\\s[^<>\\n]{0,200})?/?>`, 'giu') },
  { sign: '<!--', pattern: /<!--[^\n]{0,80}/gu },
  // Quotes have been set by then.
  { sign: '»:', pattern: /(?<=»):(?:\uFFFC|\/\w)[^\n]{0,80}/gu },
  { sign: '](', pattern: /\[[^[\]\n]{1,200}\]\((?:\uFFFC|https?:|\/|#)[^()\n]{0,200}\)?/giu },
  { sign: '`', pattern: /`[^`\n]{1,200}`/gu },
  { sign: '[^', pattern: /\[\^[\w-]{1,30}\]/gu },
  { sign: '~~', pattern: /~~(?=\S)[^~\n]{1,200}~~/gu },
  {
    sign: '_',
    pattern: /(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}«])[^_\n]{1,200}(?<=\S)_{1,2}(?![\p{L}\p{N}_])/gu,
  },
  { sign: ':spoiler', pattern: /:{1,3}spoiler[[{][^\n]{0,80}/gu },
  { sign: '\\', pattern: /(?<=\p{L})\\['’"](?=\p{L})|\\[*_[\]#](?!\()/gu },
  { sign: '#', pattern: /^#{2,6} \S/gu },
]
