import type { Form } from './form'

/** Tags that end with what they show: an address, a number, a name. Alone in their brackets they may be words. */
const EMBEDS =
  'youtube|vimeo|dailymotion|tweet|twitter|instagram|facebook|soundcloud|spotify|embed|audio|video|wpvideo|googlemaps|iframe'
/** Tags that mean something alone, and are no words of French. */
const ALONE =
  'gallery|embed|caption|playlist|toc|nextpage|more|contact-form(?:-7)?|endif|Table_of_Contents|wp-\\w+|img|url'
/** What the tokens of Drupal are about. */
const TOKENS =
  'node|user|site|term|file|media|date|view|block|webform|random|token|current-(?:page|user|date)'

/**
 * Tags in square brackets: WordPress and its builders, BBCode, Drupal, MODX, Obsidian, AsciiDoc. Brackets are at home
 * in French too, « […] », « [sic] », « [rires] », « [l]’ami », *[REC]*: a tag shows by its attribute, its closing or a
 * name that no word has.
 */
export const SHORTCODES: readonly Form[] = [
  { sign: '[/', pattern: /\[\/[\p{L}*][\w:-]{0,40}\]/gu },
  { sign: '[', pattern: /\[[a-z][\w:-]{0,40} [^[\]\n]{0,300}?[\w-]=[^[\]\n]{0,300}\]/giu },
  { sign: '[', pattern: /\[[a-z][\w-]{0,40}=[^[\]\n]{1,300}\]/giu },
  { sign: '[', pattern: /\[[a-z]+_[a-z_]{1,40}(?: [^[\]\n]{0,300})?\/?\]/gu },
  { sign: '[', pattern: new RegExp(`\\[(?:${ALONE})(?: [^[\\]\\n]{0,300})?\\](?![(])`, 'gu') },
  {
    sign: '[',
    pattern: new RegExp(`\\[(?:${EMBEDS})[ :](?=[^[\\]\\n]{0,300}[\\d_\\uFFFC])[^[\\]\\n]{1,300}\\]`, 'gu'),
  },
  { sign: ' /]', pattern: /\[[a-z][\w-]{0,40} [^[\]\n]{0,300}?\/\]/giu },
  { sign: '[*]', pattern: /^[ \t]*\[\*\]/gmu },
  { sign: '[if ', pattern: /\[if [^[\]\n]{1,80}\]/gu },
  { sign: '[', pattern: new RegExp(`\\[(?:${TOKENS}):[\\w:-]{1,100}\\]`, 'gu') },
  { sign: '[[', pattern: /\[\[(?:\{|[+*$!~%][\w.]|[^[\]\n]{1,80}(?:\]\[|->))[^\n]{0,80}/gu },
  // « [[…] puis] » is a cut within brackets, « [[REC]] » a title.
  { sign: ']]', pattern: /!?\[\[(?!REC\]|…\]|\.\.\.\]|sic\])(?=\S)[^[\]\n]{1,200}(?<=\S)\]\]/gu },
  { sign: '[!', pattern: /\[![a-z][\w-]{1,30}\][+-]?/giu },
  {
    sign: '[',
    pattern: /^\[(?:NOTE|TIP|WARNING|IMPORTANT|CAUTION|source|quote|verse|listing)(?:,[^[\]\n]{0,80})?\]$/gmu,
  },
  { sign: '->', pattern: /\[[^[\]\n]{0,200}->[^[\]\n]{0,300}\]/gu },
  { sign: '[?', pattern: /\[\?\p{L}[^[\]\n]{1,80}\]/gu },
  { sign: '|', pattern: /\[[^[\]|\n]{1,200}\|(?:\uFFFC|\/\w)[^[\]\n]{0,300}\]/gu },
  { sign: '[\uFFFC', pattern: /\[\uFFFC+ [^[\]\n]{1,200}\]/gu },
  { sign: '[', pattern: /\[-?@[\w:.-]{2,}[^[\]\n]{0,100}\]/gu },
  { sign: ']_', pattern: /\[[#*\w-]{1,30}\]_(?![\p{L}\p{N}_])/gu },
]
