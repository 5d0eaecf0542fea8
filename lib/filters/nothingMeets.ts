import { CONTENT_TYPES, KINDS } from '../model/contentTypes'

/** What a list says that has nothing to show. @param noun what is counted, a content type in one word: « critique » */
export function nothingMeets(noun: string): string {
  const isFeminine = KINDS.some(kind => {
    const { word } = CONTENT_TYPES[kind]
    return word.one === noun && word.isFeminine
  })
  return `Aucun${isFeminine ? 'e' : ''} ${noun} ne réunit ces critères\u00A0: retirez-en un.`
}
