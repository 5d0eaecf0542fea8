import { isFrench } from '../../model/schema/language'
import { asTyped } from '../../model/schema/typeset'

/**
 * Holds a front matter against its schema by the rules of the language that it names: only French is set in French
 * typography.
 *
 * @param data as YAML has read it
 */
export function inItsLanguage<T>(data: unknown, read: () => T): T {
  const lang = typeof data === 'object' && data !== null && 'lang' in data ? data.lang : undefined
  return typeof lang === 'string' && !isFrench(lang) ? asTyped(read) : read()
}
