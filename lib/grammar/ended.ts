/** What ends a sentence, also before a closing guillemet or bracket, which then needs no point of its own. */
const END = /[.!?…][\s\u00A0\u202F]*[»”)\]]?$/u

/** A sentence that ends with a name or with words of an editor, with its point unless it has one: « Vu dans *Tenet*. » */
export function ended(sentence: string): string {
  return END.test(sentence) ? sentence : `${sentence}.`
}
