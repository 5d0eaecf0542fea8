import type { z } from 'zod'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { BEST_RATING } from '../../model/rating'
import { ARTICLE_PATTERN } from '../../model/schema/scalars'
import { bareName } from '../../text/bareName'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'

/**
 * What to write instead of a value that a schema refuses, in French.
 *
 * @param here names of the fields that the group may have, where a group is asked for
 */
export function hintFor(issue: z.core.$ZodIssue, value: unknown, here: readonly string[]): string {
  const [group, key] = namesIn(issue.path)
  if (issue.code === 'custom' && typeof issue.params?.hint === 'string') return issue.params.hint
  if (value === undefined) return `Ajoutez « ${key}: » dans ${group ? `« ${group} »` : 'l’en-tête'}.`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return didYouMean(String(value), values, `Valeurs possibles : ${values.join(', ')}.`)
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
      return `Mettez la valeur entre guillemets droits : ${key}: "${value}".`
    }
    if (issue.expected === 'boolean') return `Écrivez ${key}: true ou ${key}: false, sans guillemets.`
    if (issue.expected === 'number' && typeof value === 'string') {
      const number = numberIn(value, key)
      const manner = /^[\d.]+$/.test(value)
        ? 'sans guillemets'
        : value.includes(',')
          ? 'avec un point'
          : 'seul'
      return `Écrivez le nombre ${manner} : ${key}: ${number ?? (key === 'rating' ? '3.5' : '…')}.`
    }
    if (issue.expected === 'array') {
      return typeof value === 'object' || /^-\S/.test(String(value))
        ? 'Commencez chaque élément de la liste par un trait d’union et une espace : « - … ».'
        : `Écrivez une liste entre crochets : ${key}: [${listIn(value)}].`
    }
    if (issue.expected === 'object' && here.length > 0) {
      return `Écrivez ${key}: { ${here.map(name => `${name}: …`).join(', ')} }.`
    }
    if (issue.expected === 'string' && Array.isArray(value) && value.length === 1) {
      return `Écrivez ${key}: ${value[0]}, sans crochets.`
    }
    if (issue.expected === 'string' && typeof value === 'object' && value !== null) {
      return 'Si le texte contient « : », mettez-le entre guillemets droits (").'
    }
  }
  if (issue.code === 'invalid_type' && typeof value === 'number') return `Écrivez ${Math.round(value)}.`
  if (issue.code === 'invalid_format' && typeof value === 'string') {
    const pattern = 'pattern' in issue ? issue.pattern : null
    if (pattern === String(SLUG_PATTERN)) {
      const slug = slugOf(bareName(value))
      if (slug) return `Écrivez « ${slug} », si c’est ce fichier.`
    }
    if (pattern === String(ARTICLE_PATTERN)) {
      const slug = slugOf(bareName(value))
      const addresses = ARTICLE_KINDS.map(kind => `${CONTENT_TYPES[kind].folder}/${slug}`)
      if (slug) return `Écrivez ${addresses.join(' ou ')}.`
    }
  }
  if (issue.code === 'not_multiple_of' && typeof value === 'number') {
    const lower = Math.floor(value / issue.divisor) * issue.divisor
    return `Écrivez ${lower} ou ${lower + issue.divisor}.`
  }
  if (issue.code === 'too_big' && issue.origin === 'string') return 'Raccourcissez le texte.'
  if (issue.code === 'too_small' && value === '') return 'Écrivez le texte entre les guillemets.'
  if (issue.code === 'too_big' && key === 'rating' && typeof value === 'number' && value <= 2 * BEST_RATING) {
    return `Écrivez une note sur ${BEST_RATING} : ${value} sur ${2 * BEST_RATING} fait ${Math.round(value) / 2}.`
  }
  return 'Corrigez la valeur.'
}

/** The last name of a path, and that of the group it stands in: `image`, `alt`. */
function namesIn(path: readonly PropertyKey[]): [group: string | null, key: string] {
  const names = path.filter(step => typeof step === 'string')
  return [names.at(-2) ?? null, names.at(-1) ?? '']
}

/** The number that « 4,5 », « 7/10 » (a rating, out of five) or « 1h30 » (a length, in minutes) stands for. */
function numberIn(written: string, key: string): string | null {
  if (/^[\d.,]+$/.test(written)) return written.replace(',', '.')
  const [, part, whole] = /^([\d.,]+)\s*\/\s*(\d+)$/.exec(written) ?? []
  if (key === 'rating' && part && whole) {
    return String(Math.round((Number(part.replace(',', '.')) / Number(whole)) * BEST_RATING * 2) / 2)
  }
  const [, hours, minutes] = /^(\d+)\s*h\s*(\d*)/.exec(written) ?? []
  if (key === 'runtime' && hours) return String(Number(hours) * 60 + Number(minutes || 0))
  const [, bare] = /^(\d+)\s*(?:min|mn|')/.exec(written) ?? []
  return key === 'runtime' && bare ? bare : null
}

/** A value that should be a list, as the items of one: names of files as they are, texts in quotes. */
function listIn(value: unknown): string {
  if (typeof value !== 'string' || value.length > 60) return 'a, b'
  const items = value.split(',').map(item => item.trim())
  return items.map(item => (SLUG_PATTERN.test(item) ? item : JSON.stringify(item))).join(', ')
}
