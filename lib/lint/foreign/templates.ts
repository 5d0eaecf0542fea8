import type { Form } from './form'

/** Names of the fields that a word processor computes: « { PAGE } ». */
const WORD_FIELDS =
  'PAGE|NUMPAGES|PAGEREF|HYPERLINK|TOC|REF|SEQ|DATE|TIME|FILENAME|INCLUDEPICTURE|MERGEFIELD|XE|TC|EQ|INDEX|SYMBOL|CITATION|QUOTE|FORMTEXT'

/**
 * Tags of template engines, of their relatives and of programs: Liquid, Jekyll, Hugo, Twig, Nunjucks, Handlebars,
 * Smarty, Svelte, MDX, kramdown, Pandoc, SPIP (« {italique} »), Joomla, ERB, PHP. Braces around single letters or
 * numbers are those of a set, braces with blanks inside are spoken of: « les accolades { et } ».
 */
export const TEMPLATES: readonly Form[] = [
  { sign: '{', pattern: /\{[{%][^\n]{0,80}/gu },
  { sign: '{', pattern: /\{(?:[#:/@$=.!*?][^\s{}]|: )[^{}\n]{0,200}\}/gu },
  { sign: '{#', pattern: /\{# [^\n]{0,200}?#\}/gu },
  { sign: '{', pattern: /\{\/\*[^\n]{0,80}/gu },
  { sign: '{', pattern: /[$#%@]\{[^{}\n]{1,100}\}/gu },
  // Not the attributes of our own spoilers and figures.
  { sign: '{', pattern: /\{(?!(?:film|slug)\s*=)(?=[\p{L}_-]{2})[^{}\n]{2,200}\}/gu },
  { sign: '{', pattern: new RegExp(`\\{ ?(?:${WORD_FIELDS})(?![\\p{L}])[^{}\\n]{0,200}\\}`, 'gu') },
  { sign: '{', pattern: /^[ \t]*\{\|[^\n]{0,80}/gmu },
  { sign: '<', pattern: /<[%?](?:[=#-]|php|xml)?[^\n]{0,80}/giu },
  { sign: '?>', pattern: /^[ \t]*\?>/gmu },
  { sign: '%>', pattern: /(?<=\s)-?%>/gu },
  { sign: 'import', pattern: /^import (?:[\w{}*,$ ]{1,200} from )?["'][^"'\n]{1,200}["'];?[ \t]*$/gmu },
  { sign: 'export', pattern: /^export (?:default|const|let|var|function|class|async) [^\n]{0,80}/gmu },
  { sign: '###', pattern: /#{3}[A-Z][A-Z_]{2,40}#{3}/gu },
  { sign: '$', pattern: /(?<![\p{L}\p{N}%])%\d\$[sdf](?!\p{L})/gu },
]
