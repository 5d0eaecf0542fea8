/** How far around a word its neighbours are looked for, in characters. */
const NEAR = 40

const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
/** « le lundi », « du lundi au vendredi », « chaque lundi »: a habit, or the day of a story. */
const HABIT = new RegExp(
  `(?:^|[^\\p{L}])(?:les?|du|des|au|aux|un|une|chaque|tous?|certains?|quel|premier|dernier|autre|seul|même|long|beau|vivement)[\\s\\u00A0]+(?:(?:${DAYS})(?:,| et| ou| au)[\\s\\u00A0]+)*$`,
  'iu',
)
/** Days that have a name of their own, and titles that begin with one. */
const NAMED =
  /^[\s\u00A0]+(?:suivant|précédent|est[\s\u00A0]+un[\s\u00A0]+jour|d[’']avant|d[’']après|13(?!\d)|saint|gras|noir|rouge|fou|sanglant|de Pâques|de Pentecôte|de l[’']Ascension|des Cendres|des Rameaux|ou jamais|après (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))(?![\p{L}])/iu

const BEFORE: Readonly<Record<'today' | 'yesterday' | 'tomorrow', RegExp>> = {
  today:
    /(?:(?<!\p{L})(?<!partir[\s\u00A0])d[’']|(?<!\p{L})jusqu[’'](?:à[\s\u00A0])?|(?:encore|toujours|hier,?|(?:hier|passé|jadis|autrefois|naguère),?[\s\u00A0](?:et|ou|comme|à))[\s\u00A0])$/iu,
  yesterday:
    /(?:(?<!\p{L})d[’']|né[\s\u00A0]d[’']|(?:si[\s\u00A0]c[’']était|(?:aujourd[’']hui|demain)[\s\u00A0](?:et|ou|comme))[\s\u00A0])$/iu,
  tomorrow:
    /(?:(?<!\p{L})(?:de|à|sans|le|un|quel|vers|vivement)[\s\u00A0]|(?:hier|aujourd[’']hui),?[\s\u00A0](?:et|ou|comme|à)[\s\u00A0])$/iu,
}
const AFTER: typeof BEFORE = {
  today:
    /^[\s\u00A0]*(?:encore|comme (?:hier|demain|jadis|autrefois)|plus que jamais|et demain|ou jamais|même(?!,)|introuvable|invisible|culte|célèbre|classique|mort|morte|rare|disparu|disparue|disparus|connu|connue|perdu|perdue|interdit|interdite|réduit|réduite|devenu|devenue|\p{L}{2,15}é(?:e|s|es)?)(?!\p{L})/iu,
  yesterday: /^[\s\u00A0]*(?:encore|,? (?:et|ou|comme|à) (?:aujourd|demain)|, (?:aujourd|demain))/iu,
  tomorrow: /^[\s\u00A0]*(?:est un autre jour|ne meurt|matin, on|et après|ou jamais)/iu,
}

/**
 * Whether a word that may tell a day by the day of writing tells none: a habit (« fermé le lundi »), the times one lives
 * in (« le cinéma d’aujourd’hui »), a name (« Vendredi 13 »).
 *
 * @param at where the word stands in the text
 */
export function namesNoDay(text: string, word: string, at: number): boolean {
  // Nothing else: a headline that is a title, *Demain* or *Hier*.
  if (text.length < NEAR && /^\P{L}*$/u.test(text.replace(word, ''))) return true
  const before = text.slice(Math.max(0, at - NEAR), at)
  const after = text.slice(at + word.length, at + word.length + NEAR)
  if (/^ce soir$/i.test(word)) return NAMED.test(after)
  if (!/^(?:aujourd|hier|demain)/i.test(word)) {
    // A capital within a sentence is that of a person or a title: Robinson et Vendredi.
    const isName = /^\p{Lu}/u.test(word) && /[\p{L}\p{N},’')»][\s\u00A0]+$/u.test(before)
    return isName || NAMED.test(after) || HABIT.test(before)
  }
  const which = /^aujourd/i.test(word) ? 'today' : /^hier/i.test(word) ? 'yesterday' : 'tomorrow'
  return BEFORE[which].test(before) || AFTER[which].test(after)
}
