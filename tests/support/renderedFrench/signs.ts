import { every, type Rule } from './rule'

/** Spaces and signs, and what an empty value leaves between them. */
export const SIGNS: readonly Rule[] = [
  {
    id: 'two spaces',
    find: every(/[ \u00A0\u202F]{2,}|^[ \u00A0\u202F]|[ \u00A0\u202F]$/gu),
    wrong: ['deux  espaces', 'deux \u00A0espaces'],
    right: ['une espace'],
  },
  {
    id: 'no-break space',
    find: every(
      /[\p{L}\p{N}»”)\]’%€…][ ]?[;!?](?=[\s\u00A0\u202F»)…]|$)|[\p{L}\p{N}»”)\]][ ]?:(?=[\s\u00A0]|$)|«(?![\u00A0\u202F])|(?<![\u00A0\u202F])»|\d ?[€£](?!\p{L})|\d [%$](?!\p{L})|\d (?:h|min|km|millions?|milliards?|euros?)(?![\p{L}’])|(?<!\p{L})(?:n|p|M|MM|nº|n°)[.°]? \d|(?<!\p{L})n[°º]\d/gu,
    ),
    wrong: ['12€', 'n°3', 'Vraiment ?', 'Vraiment?', 'dit: non', 'dit : non', '« non »', '12 %', '1 h 35'],
    right: [
      'Vraiment\u202F?',
      'dit\u00A0: non',
      '«\u00A0oui\u00A0»',
      '12\u00A0%',
      '20\u00A0h',
      'http://a.fr',
    ],
  },
  {
    id: 'straight sign',
    find: every(/\p{L}'\p{L}|(?<!\d)"|\.\.\.|(?<![\d-])--(?!-)/gu),
    wrong: ["l'affiche", 'un "mot"', 'et...'],
    right: ['l’affiche', '«\u00A0mot\u00A0»', 'et…', '6" de long'],
  },
  {
    id: 'sign of a gap',
    find: every(
      /[ \u00A0](?:[,.)\]](?!\.)(?!\d))|\([ )]|,,|;;|(?<!\.)\.\.(?!\.)|, [.,;]|(?:undefined|null|NaN|\[object|Invalid Date)(?!\p{L})|(?<!\p{L})(?:·|—|–)[ \u00A0](?:·|—|–)|^[·,;]|[,·—]$|(?<![\p{L}’])(?:[DdLlNnSsJjMmTtCc]|[Qq]u)’[ \u00A0]/gu,
    ),
    wrong: [
      'Le film , puis',
      'Le film ().',
      'undefined',
      'fin ..',
      'Lino · · 12',
      'Film,',
      'd’ Olivier',
      'dit qu’ il',
    ],
    right: ['rock’n’ roll', 'Nan Goldin', 'Le film, puis (oui).', 'et…', '— Bien.', 'Alban Lenoir — Lino'],
  },
]
