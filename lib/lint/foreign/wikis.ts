import type { Form } from './form'

/**
 * Marks of wikis, of editors that speak like them and of outliners: MediaWiki, DokuWiki, Dotclear, SPIP, Obsidian, Org.
 * « a == b », « 5'30'' » and « (c) » are no such marks.
 */
export const WIKIS: readonly Form[] = [
  {
    sign: "''",
    pattern:
      /(?<![\p{L}\p{N}'])'{2,5}(?=[\p{L}\p{N}«\\])[^'\n]{1,200}(?:'[^'\n]{1,200}){0,5}'{2,5}(?![\p{L}\p{N}'])/gu,
  },
  { sign: '==', pattern: /^[ \t]*={2,6}[ \t]?[^=\s][^=\n]{0,200}={2,6}[ \t]*$/gmu },
  { sign: '==', pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]{1,300}(?<=[^\s=])==(?![=\p{L}\p{N}])/gu },
  { sign: '== ', pattern: /^={1,6} \p{Lu}[^=\n]{0,200}$/gmu },
  { sign: '= ', pattern: /^= \p{Lu}[^=\n]{0,200}$/gmu },
  { sign: '===', pattern: /(?<=^|\n[ \t]*\n)={3,}[ \t]*(?=\n|$)/gu },
  { sign: '__', pattern: /(?<!\p{L})__(?:NO)?(?:TOC|EDITSECTION|INDEX)__/gu },
  {
    sign: '<',
    pattern: /<(?:doc|img|emb|art|audio|video|document|image|media|br|rub)\d+(?:\|[^<>\n]{0,100})?>/gu,
  },
  { sign: '-', pattern: /^-[*#]{1,5}[ \t]*\p{L}[^\n]{0,80}/gmu },
  { sign: '///', pattern: /^\/\/\/[^\n]{0,40}/gmu },
  { sign: '!', pattern: /^![\p{Lu}"«][^\n!]{0,80}$|^!{2,5} ?\p{L}[^\n]{0,80}/gmu },
  { sign: '%%', pattern: /(?<!\p{N} ?)%%(?:%(?!%)|[^%\n]{1,300}%%)/gu },
  { sign: '((', pattern: /(?<![\p{L}\p{N}(:;=-])\(\((?=[\p{L}/])[^()\n]{1,300}\)\)/gu },
  {
    sign: '//',
    pattern: /(?<![:\p{L}\p{N}/\uFFFC])\/\/(?=[\p{L}«])[^/\n]{1,200}(?<=\S)\/\/(?![\p{L}\p{N}/])/gu,
  },
  { sign: '@@', pattern: /@@[^@\n]{1,200}@@/gu },
  { sign: '??', pattern: /\?\?\p{L}[^?|\n]{0,80}\|[^?\n]{1,200}\?\?/gu },
  { sign: '#+', pattern: /^#\+[a-z]\w{2,40}[^\n]{0,80}/gimu },
  { sign: '* ', pattern: /^\*{1,3} (?:TODO|DONE) /gmu },
  {
    sign: '<',
    pattern:
      /[<[]\d{4}-\d\d-\d\d (?:lun|mar|mer|jeu|ven|sam|dim|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[^<>[\]\n]{0,30}[>\]]/gu,
  },
  { sign: '<<', pattern: /<{2,3}[\w#-][^<>\n]{0,200}>{2,3}/gu },
]
