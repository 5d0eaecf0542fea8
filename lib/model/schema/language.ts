import { z } from 'zod'
import { hint } from './scalars'

/** The language of the site, and of every article that names none. */
export const OUR_LANGUAGE = 'fr'

/** Whether French typography and the rules of French spelling hold for a text. */
export function isFrench(language: string): boolean {
  return language.split('-', 1)[0] === OUR_LANGUAGE
}

/** A language by its tag of BCP 47 (`en`, `pt-BR`), in its canonical form. */
export const language = z
  .string()
  .superRefine((tag, context) => {
    if (canonical(tag) !== null) return
    context.addIssue({
      code: 'custom',
      message: 'Ce n’est pas le code d’une langue (BCP 47).',
      ...hint('Écrivez deux ou trois lettres, au besoin suivies d’un pays : en, de, pt-BR.'),
    })
  })
  .transform(tag => canonical(tag) ?? tag)
  .default(OUR_LANGUAGE)

/** Null for what is no tag of two or three letters and its parts. */
function canonical(tag: string): string | null {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
