/** Square and round brackets that were meant as a link and are text. */
export const NO_LINK = {
  rule: 'malformed-link',
  message: (found: string) => `« ${found} » — Ce lien n’en est pas un : il serait imprimé.`,
  hint: 'Écrivez [le texte](https://…), sans espace entre « ] » et « ( » ni dans l’adresse.',
} as const

/** The address is a link by itself and cuts the text in two, so this one is looked for in paragraphs. */
export const SPACE_BEFORE_ADDRESS = /\[[^[\]]{0,300}\] \(https?:[^\n]{0,50}/

/** Slips that Markdown takes for text; French prose has none of their signs. Lengths are bounded, for pastes gone wrong. */
export const MISTYPED = [
  {
    // Two colons or more are told by checkParagraph of guards.ts.
    pattern: /(?<!::[ \u00A0]{0,3})spoiler[[{][^\n]{0,50}/i,
    rule: 'malformed-directive',
    message: (found: string) => `« ${found} » — Cette révélation n’en est pas une : elle serait imprimée.`,
    hint: 'Écrivez :spoiler[texte]{film=balle-perdue}, sans autre espace que celles du texte.',
  },
  {
    // Not what an editor says within a quotation: « Oui [rires][silence] ».
    pattern:
      /(?!\[(?:sic|bis|ndlr|rires?|sourires?|soupirs?|silences?|pause|applaudissements|musique|…|\.\.\.)\]\[)\[[^[\]]{0,300}\](?:\([^\n]{0,50}| \(\/[^\n]{0,50}|\[[^\n]{0,50})/,
    ...NO_LINK,
  },
  {
    pattern: /^\[\^[^\]\n]{0,100}\]:/m,
    rule: 'missing-footnote',
    message: (found: string) => `« ${found} » — Cette note n’en est pas une : elle serait imprimée ici.`,
    hint: 'Nommez-la d’un mot sans espace, qui l’appelle dans le texte : « [^1]: ».',
  },
  {
    pattern: /\[\^[^\s\]]{1,50}\](?!:)/,
    rule: 'missing-footnote',
    message: (found: string) => `« ${found} » — Cet appel n’a pas de note.`,
    hint: 'Écrivez la note au bas du texte, sur une ligne qui commence par « [^1]: », ou retirez l’appel.',
  },
  {
    // A no-break space, which a Mac types by itself, is none to Markdown.
    pattern: /^(?:#{2,6}[^ \t\n\r#]|#[\u00A0\u202F]|#{7})/m,
    rule: 'malformed-heading',
    message: () => 'Cet intertitre n’en est pas un : il serait imprimé avec ses « # ».',
    hint: 'Mettez une espace ordinaire après le dernier « # », de deux à six, et une ligne vide au-dessus.',
  },
] as const
