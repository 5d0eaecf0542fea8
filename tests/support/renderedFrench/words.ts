import { every, type Rule } from './rule'

/** Words that may follow themselves. */
const TWICE =
  /^(?:nous|vous|Bora|Yi|très|bien|non|oui|New|Tora|Bang|Kiss|Duran|Sing|ha|Ha|la|bla|tout|pas|Chitty|Gilda|Long|il|elle|Twin|Boum|vite|jamais|loin|plus|bye|Bye|Lino|si)$/

/** What interfaces say in English and French never does, not even of a film. */
const ENGLISH = [
  ...['the', 'and', 'of', 'with', 'from', 'this', 'your', 'by', 'to', 'read', 'next', 'previous', 'skip'],
  ...[
    'loading',
    'search',
    'errors?',
    'reviews?',
    'not found',
    'internal',
    'share',
    'rating',
    'release',
    'subscribe',
  ],
  ...[
    'updated',
    'published',
    'today',
    'yesterday',
    'toggle',
    'submit',
    'unknown',
    'invalid',
    'missing',
    'required',
  ],
]
  .map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|')

/** Words that do not belong, and sentences that do not end. */
export const WORDS: readonly Rule[] = [
  {
    id: 'word twice',
    find: every(/(?<![\p{L}’'-])(\p{L}{2,})[ \u00A0]\1(?![\p{L}-])/gu, ([, word = '']) => !TWICE.test(word)),
    wrong: ['le le film', 'de de Palma'],
    right: ['nous nous voyons', 'vous vous trompez', 'Bora Bora'],
  },
  {
    id: 'English',
    // A title keeps its language: there a word with a capital follows.
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}@/.&’-])(?:${ENGLISH})(?![\\p{L}\\p{N}@’-]|\\.\\p{L}| (?:the |a )?\\p{Lu})`,
        'gu',
      ),
    ),
    wrong: ['Back to the list', 'Loading…', 'Page not found'],
    right: ['Lire la suite'],
  },
  {
    id: 'sentence without an end',
    appliesTo: ({ isProse, text }) => isProse && /\p{Ll}.*\s.*\s/u.test(text),
    find: text =>
      /(?:[.!?…]|[.!?…][\u00A0 ]?[»”)]+|:)[\uFFFC*]*$/u.test(text) || !isSentence(text)
        ? []
        : [text.slice(-40)],
    wrong: ['Le film sort mercredi. Il est long'],
    right: ['Le film sort mercredi.', 'Drame, 2019'],
  },
]

function isSentence(text: string): boolean {
  return /(?<!\p{Lu}|(?<!\p{L})(?:M|MM|St|Dr))[.!?…]\s+\p{Lu}/u.test(text)
}
