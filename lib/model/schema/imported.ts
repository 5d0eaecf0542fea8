import { z } from 'zod'
import { betweenFields } from './betweenFields'
import { instant, text, webAddress } from './scalars'

/**
 * Where an article comes from that another engine kept before: it need not have what is written for this site alone, and
 * its page leaves out what it has not.
 */
export const imported = z
  .strictObject({
    /** The kind of source: `wordpress`, `markdown`, `letterboxd` … */
    from: text(40),
    /** What the source calls it; stable, so that a second import finds it again: `wp:17`. */
    id: text(500),
    /** Where it stood, in public. */
    url: webAddress.optional(),
    /** When it was first published there, where that is not its `date`. */
    date: instant.optional(),
  })
  .optional()

type Imported = { imported?: object | undefined }

/** The fields that an article need not have once it is imported, by what a missing one is told. */
const MISSING = 'Ce champ est obligatoire et manque.'

/**
 * Asks for a field of every article that is not imported.
 *
 * @param message what is missing, a French sentence
 */
export function neededUnlessImported<K extends string>(field: K, message = MISSING) {
  return betweenFields<Imported & { [name in K]?: unknown }>(['imported', field], (fields, report) => {
    if (fields.imported || fields[field] !== undefined) return
    report([field], message, `Ajoutez « ${field}: » dans l’en-tête.`, 'missing-field')
  })
}

/** Long enough for any headline of ours, in characters; other sites had room for more. */
const LONGEST_TITLE = 110

/** The titles of our own articles fit where headlines stand. */
export const fitsAsHeadline = betweenFields<Imported & { title: string }>(
  ['imported', 'title'],
  ({ imported: source, title: { length } }, report) => {
    if (source || length <= LONGEST_TITLE) return
    report(
      ['title'],
      `Ce texte compte ${length} caractères ; il en faut ${LONGEST_TITLE} au plus.`,
      'Raccourcissez le texte.',
      'length',
    )
  },
)

/** The JSON Schema of what `neededUnlessImported` asks for, for editors: their programs know no rules between fields. */
export function requiredUnlessImported(...fields: string[]) {
  return { anyOf: [{ required: ['imported'] }, { required: fields }] }
}
