const ARTICLE = /^(?:l[’']|d[’']|(?:les?|la|une?|des|du|the|an?)[ \u00A0\u202F]+)/i

/**
 * Whether a title in guillemets may as well be a quotation: « 300 », « Elle », « Le Monde », « 48 heures ». Such are
 * those of one word, apart from an article in front, and from numbers. No list of words is asked: « Drive » and « Nope » are
 * no French, and are said.
 */
export function isEverydayTitle(title: string): boolean {
  const words = title
    .trim()
    .replace(ARTICLE, '')
    .split(/[\s\u00A0\u202F]+/)
  return words.filter(word => /\p{L}/u.test(word)).length <= 1
}
