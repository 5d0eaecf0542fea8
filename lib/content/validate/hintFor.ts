import type { z } from 'zod'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { BEST_RATING } from '../../model/rating'
import { ARTICLE_PATTERN } from '../../model/schema/scalars'
import { bareName } from '../../text/bareName'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { nearest } from '../../text/suggest'
import { yamlText } from '../source/yamlText'
import { fieldOf, type Misplaced, typeHint } from './typeHint'

/** What to write instead of a value that a schema refuses, in French. What it advises is taken in that place. */
export function hintFor(issue: z.core.$ZodIssue, misplaced: Misplaced): string {
  const { path, value } = misplaced
  const [group, key] = namesIn(path)
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return issue.params.hint
  if (value === undefined) return `Ajoutez « ${key}: » dans ${group ? `« ${group} »` : 'l’en-tête'}.`
  switch (issue.code) {
    case 'invalid_value':
      return choiceHint(issue.values.map(String), misplaced)
    case 'invalid_type':
      return typeHint(issue, misplaced)
    case 'invalid_format':
      return formHint(issue, misplaced)
    case 'not_multiple_of': {
      const lower = Math.floor(Number(value) / issue.divisor) * issue.divisor
      return `Écrivez ${[lower, lower + issue.divisor].filter(one => misplaced.adviceFor(one) === null).join(' ou ')}.`
    }
    case 'too_big':
    case 'too_small':
      return sizeHint(issue, misplaced)
    default:
      return 'Corrigez la valeur.'
  }
}

/** The last name of a path, and that of the group it stands in: `image`, `alt`. */
function namesIn(path: readonly PropertyKey[]): [group: string | null, key: string] {
  const names = path.filter(step => typeof step === 'string')
  return [names.at(-2) ?? null, names.at(-1) ?? '']
}

function choiceHint(values: readonly string[], misplaced: Misplaced): string {
  const { written, value } = misplaced
  const text = written?.text ?? String(value)
  if (typeof value !== 'string' && values.includes(text)) {
    return `Mettez la valeur entre guillemets droits : ${fieldOf(misplaced, JSON.stringify(text))}.`
  }
  const listed = `Valeurs possibles : ${values.map(yamlText).join(', ')}.`
  if (written && written.form !== 'plain' && written.form !== 'quoted') return listed
  const meant = values.find(one => one === slugOf(text)) ?? nearest(text, values)
  return meant ? `Vouliez-vous dire « ${yamlText(meant)} » ?` : listed
}

/** Forms of other places in which something may be named: the identifier within an address, the path of a picture. */
const WITHIN = [/\btt\d{7,9}\b/, /\bQ[1-9]\d*\b/, /\/?images\/.+$/]

function formHint(issue: z.core.$ZodIssueInvalidStringFormat, { value, adviceFor }: Misplaced): string {
  const text = String(value)
  const pattern = 'pattern' in issue ? issue.pattern : null
  const slug = slugOf(bareName(text))
  if (pattern === String(SLUG_PATTERN) && slug && adviceFor(slug) === null) {
    return `Écrivez « ${yamlText(slug)} », si c’est ce fichier.`
  }
  if (pattern === String(ARTICLE_PATTERN) && slug) {
    return `Écrivez ${ARTICLE_KINDS.map(kind => `${CONTENT_TYPES[kind].folder}/${slug}`).join(' ou ')}.`
  }
  const found = WITHIN.map(form => form.exec(text)?.[0] ?? '')
    .map(part => (part.startsWith('images/') ? `/${part}` : part))
    .find(part => part !== '' && adviceFor(part) === null)
  return found ? `Écrivez ${found}.` : 'Corrigez la valeur.'
}

function sizeHint(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  { path, value }: Misplaced,
): string {
  if (issue.code === 'too_small') {
    if (value === '') return 'Écrivez le texte entre les guillemets.'
    return Array.isArray(value) ? 'Donnez au moins un élément entre les crochets.' : 'Corrigez la valeur.'
  }
  if (issue.origin === 'string') return 'Raccourcissez le texte.'
  if (issue.origin === 'array') return `Gardez-en ${issue.maximum} au plus.`
  if (path.at(-1) === 'rating' && typeof value === 'number' && value <= 2 * BEST_RATING) {
    return `Écrivez une note sur ${BEST_RATING} : ${value} sur ${2 * BEST_RATING} fait ${Math.round(value) / 2}.`
  }
  return 'Corrigez la valeur.'
}
