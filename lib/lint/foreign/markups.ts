import type { Form } from './form'

const PICTURE = '(?:jpe?g|png|gif|webp|svg|avif)'
const MACROS =
  'image|video|audio|include|link|xref|footnote|kbd|btn|menu|icon|stem|pass|anchor|toc|ifdef|ifndef|endif|mailto'
/** Commands of LaTeX that stand without braces. */
const COMMANDS =
  'begin|end|emph|item|section|noindent|newpage|pagebreak|clearpage|ldots|dots|quad|par|og|fg|oe|ae|LaTeX|TeX|textbackslash|bigskip|medskip|smallskip'

/** Marks of the light markups that are not Markdown, and of LaTeX: Textile, reStructuredText, AsciiDoc, Pandoc. */
export const MARKUPS: readonly Form[] = [
  { sign: '. ', pattern: /^h[1-6](?:\([^()\n]{0,80}\)|[<>=])?\. \S[^\n]{0,80}/gmu },
  { sign: '. ', pattern: /^(?:bq|bc|pre|notextile|fn\d{1,3})\.{1,2} \S?[^\n]{0,80}/gmu },
  { sign: '. ', pattern: /^(?:p|div|table|bq)(?:\([^()\n]{1,80}\)|[<>=]{1,2})\. [^\n]{0,80}/gmu },
  { sign: '":', pattern: /"[^"\n]{1,200}":(?:\uFFFC|\/[\w-]|mailto:)\S{0,200}/gu },
  {
    sign: '!',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}!])!(?:\\([^()\\n]{1,80}\\)|[<>=])?[^\\s!|[\\]]{1,200}\\.${PICTURE}(?:[|(][^!\\n]{0,80})?!`,
      'giu',
    ),
  },
  { sign: '!\uFFFC', pattern: /(?<!\S)!\uFFFC+/gu },
  { sign: '.. ', pattern: /^[ \t]*\.\. (?:[\w:-]{1,60}::|_[^\n:]{1,80}:|\||\[)[^\n]{0,80}/gmu },
  // « :ref: » before code, « :toc: », « :smile: »; hours and ratios have figures.
  { sign: ':', pattern: /(?<![\p{L}\p{N}:/\uFFFC]):[a-z][a-z\d_+-]{1,40}:(?![\p{L}\p{N}:])/giu },
  { sign: '\uFFFC_', pattern: /\uFFFC_{1,2}(?![\p{L}\p{N}_])/gu },
  {
    sign: '[',
    pattern: new RegExp(`(?<![\\p{L}:])(?:${MACROS}):{1,2}[^\\s[\\]]{0,300}\\[[^[\\]\\n]{0,300}\\]`, 'gu'),
  },
  { sign: '^[', pattern: /\^\[[^[\]\n]{1,300}\]/gu },
  { sign: '^', pattern: /(?<=[\p{L}\p{N}])\^(?=[^\s^])[^\s^]{1,20}\^(?!\^)/gu },
  { sign: '\\', pattern: /\\[a-zA-Z]{2,30}\*?(?:\[[^[\]\n]{0,80}\])?\{[^\n]{0,80}/gu },
  {
    sign: '\\',
    pattern: new RegExp(`(?<![:\\\\/]|[:\\\\][^\\s\\\\]{1,60})\\\\(?:${COMMANDS})(?![\\p{L}\\\\])`, 'gu'),
  },
  { sign: '\\', pattern: /\\['`^"~=.]\{?\\?[a-zA-Z]\}?(?=\p{L})|\\c\{c\}/gu },
  { sign: '\\', pattern: /\\r\\n|\\n\\n|(?<=[.!?…»])\\n(?=\p{Lu})|\\u[\da-f]{4}/giu },
  { sign: '$', pattern: /(?<![\p{L}\p{N}$])\$\$[^$\n]{1,300}\$\$/gu },
  {
    sign: '$',
    pattern:
      /(?<![\p{L}\p{N}$])\$(?:[a-zA-Z]|(?=[^$\n]{0,200}\\[a-z]))[^$\n]{0,200}?[=^_\\][^$\n]{0,200}\$(?![\p{L}\p{N}])/gu,
  },
  { sign: '$', pattern: /(?<![\p{L}\p{N}$])\$[a-zA-Z]\$(?![\p{L}\p{N}])/gu },
  {
    sign: '~',
    pattern: /(?<=(?<!\p{L})(?:M|MM|Mme|Mlle|Dr|Pr|Me|p|pp|n°|nos|fig|chap)\.?)~(?=[\p{L}\p{N}])/gu,
  },
  // What Discord, Reddit and Stack Exchange hide, all could read here.
  { sign: '||', pattern: /(?<![|\p{L}\p{N}])\|\|(?=[^\s|])[^|\n]{1,300}(?<=\S)\|\|(?![|\p{L}\p{N}])/gu },
  { sign: '>!', pattern: />![^\n]{1,300}?!<|^>![ \t]?\S[^\n]{0,80}/gmu },
  { sign: '+-', pattern: /^\+(?:[-=]{3,}\+)+[ \t]*$/gmu },
]
