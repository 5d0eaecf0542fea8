const conjunction = new Intl.ListFormat('fr-FR', { type: 'conjunction' })

/** « Alban Lenoir, Stéfi Celma et Ramzy Bedia ». */
export function formatList(items: readonly string[]): string {
  return conjunction.format(items)
}
