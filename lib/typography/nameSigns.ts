import { NARROW, WIDE } from './spaces'

/**
 * A name or a title of any language with the signs that are right in all of them: « D’Antoni », « Ocean’s Eleven ».
 * A space that somebody typed before a sign is French, and does not break: « Mad Max : La Route du chaos ». Nothing
 * else is touched, nor is anything added: « Léon: The Professional ».
 */
export function nameSigns(name: string): string {
  return name
    .replace(/(?<=[\p{L}\p{M}])'(?=\p{L})/gu, '’')
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/ (?=:\s|»)|(?<=«) /g, WIDE)
}
