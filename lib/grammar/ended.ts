/**
 * What ends a sentence, also before a closing guillemet, which then needs no point of its own; before a bracket only
 * where all of the sentence stands in it: « (Perdu.) », but « Vu au cinéma (en copie neuve, etc.). »
 */
const END = /(?:[.!?…][\s\u00A0\u202F]*[»”]?|(?:^|[.!?…]\s)[([][^()[\]]*[.!?…][)\]])$/u

/** A sentence that ends with a name or with words of an editor, with its point unless it has one: « Vu dans *Tenet*. » */
export function ended(sentence: string): string {
  return END.test(sentence) ? sentence : `${sentence}.`
}
