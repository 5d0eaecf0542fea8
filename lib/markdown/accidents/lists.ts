import type { Blockquote, List, Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { doubt } from '../complain'
import { sourceAt } from '../placeWithin'

const SENTENCE = /[.?!…][»”"’')\]]*$/
const CALL = /[?!…][\s\u00A0]*[»”"’')]*$/
/** Words of who speaks to somebody, which an enumeration rarely has. */
const SPEECH = /(?<!\p{L})(?:je|j['’]|tu|t['’]|te|toi|vous|moi|oui|non|si|merci|allez|viens)(?!\p{L})/iu
/** « dit-il », « répond Lino » */
export const SAYS =
  /(?<!\p{L})(?:dit|demande|répond|répondit|lance|lâche|souffle|crie|murmure|ajoute)(?:-t)?(?:-(?:il|elle|on)|[\s\u00A0]\p{Lu})/u
/** A number that has its sign before it. */
const AMOUNT = /^\d[\d\s\u00A0\u202F.,]*(?:%|°[CF]?|€|\$|points?)?$/

/** A dash or a star that was typed to be read begins a list, and is not printed. */
export function checkList(list: List, above: Nodes | undefined, file: VFile): void {
  const marker = sourceAt(list, file).charAt(0)
  if (marker === '+') return
  const texts = list.children.map(item => plainText(item).trim())
  const interrupts =
    above?.type === 'paragraph' &&
    above.position?.end.line === (list.position?.start.line ?? 0) - 1 &&
    !/:[\s*_]*$/.test(sourceAt(above, file))
  const [only = ''] = texts
  const isSingle =
    list.children.length === 1 && !list.children[0]?.children.some(({ type }) => type === 'list')
  if (list.ordered) {
    if (isSingle && interrupts) tell('Ce numéro ouvre une liste au milieu d’un paragraphe.', '« 1\\. »')
    return
  }
  if (only === '') return
  if (
    isSingle &&
    (marker === '*' || interrupts || CALL.test(only) || /^\d/.test(only) || /\s[-–—]$/.test(only))
  ) {
    tell(
      `Ce signe « ${marker} » ouvre une liste d’un seul élément, et ne serait pas imprimé.`,
      `« \\${marker} »`,
    )
  } else if (texts.every(text => AMOUNT.test(text))) {
    tell(`Ces signes « ${marker} » ouvrent une liste, et ne seraient pas imprimés.`, `« \\${marker} »`)
  } else if (marker === '-' && isDialogue(texts)) {
    tell('Ces répliques deviendraient une liste.', '« — »')
  }

  function tell(message: string, sign: string): void {
    doubt(
      file,
      list,
      0,
      'accidental-markup',
      message,
      `S’il faut que le lecteur le voie, écrivez ${sign} ; une réplique commence par « — », une ligne vide au-dessus.`,
    )
  }
}

function isDialogue(texts: readonly string[]): boolean {
  if (!texts.every(text => SENTENCE.test(text))) return false
  return (
    texts.some(text => SAYS.test(text)) ||
    (texts.some(text => CALL.test(text)) && texts.some(text => SPEECH.test(text)))
  )
}

/** « > 12 ans », « >> Lire aussi » : a chevron that was typed to be read begins a quotation. */
export function checkQuote(quote: Blockquote, file: VFile): void {
  const source = sourceAt(quote, file)
  if (!/^>[ \t]*(?:[>\d=]|(?:à[\s\u00A0])?(?:lire|voir)(?!\p{L}))/iu.test(source)) return
  doubt(
    file,
    quote,
    0,
    'accidental-markup',
    'Ce chevron « > » ouvre une citation, et ne serait pas imprimé.',
    'Écrivez « \\> » s’il doit se lire, ou les mots : « plus de 12 ans ».',
  )
}
