import type { z } from 'zod'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import type { Written } from '../source/writtenValue'
import { yamlText } from '../source/yamlText'
import { numberMeant } from './numberMeant'

/** A value in the wrong place: as YAML has read it, as it was typed, and what the place would take. */
export type Misplaced = {
  path: readonly PropertyKey[]
  value: unknown
  written: Written | null
  /** Names of the fields of a group, where one is asked for. */
  here: readonly string[]
  /** What is wrong with another value in this place: null when it would be taken, else the advice for it, or ''. */
  adviceFor: (other: unknown) => string | null
}

const YES = /^(?:true|yes|y|on|oui|o|vrai|1)$/i
const NO = /^(?:false|no|n|off|non|faux|0)$/i

/**
 * What to write where something of another type is expected, in French. A value is advised only when its place takes
 * it, and always as it was typed.
 */
export function typeHint({ expected }: z.core.$ZodIssueInvalidType, misplaced: Misplaced): string {
  switch (expected) {
    case 'string':
      return textHint(misplaced)
    case 'number':
    case 'int':
      return numberHint(misplaced)
    case 'boolean':
      return switchHint(misplaced)
    case 'array':
      return listHint(misplaced)
    case 'object':
      return groupHint(misplaced)
    default:
      return 'Corrigez la valeur.'
  }
}

/** A field with a value as it is written: `title: "007"`, or the value alone where it stands in a list. */
export function fieldOf({ path }: Pick<Misplaced, 'path'>, value: string): string {
  const key = path.at(-1)
  return typeof key === 'string' ? `${key}: ${value}` : value
}

function textHint(misplaced: Misplaced): string {
  const { value, written, adviceFor } = misplaced
  if (written?.form === 'block') {
    return Array.isArray(value)
      ? 'Écrivez un seul texte derrière les deux-points, sans liste.'
      : 'Si le texte contient « : », mettez-le entre guillemets droits (").'
  }
  if (!written?.text || written.text === '~') return 'Écrivez sa valeur derrière les deux-points.'
  const [only] = Array.isArray(value) && value.length === 1 ? value : []
  const advice = adviceFor(written.text)
  if (advice === null) {
    const fixed = fieldOf(misplaced, JSON.stringify(written.text.replace(/\s*\n\s*/g, ' ')))
    return value === null
      ? `Écrivez sa valeur ; si c’est ce mot, entre guillemets droits : ${fixed}.`
      : `Mettez la valeur entre guillemets droits : ${fixed}.`
  }
  if (typeof only === 'string' && adviceFor(only) === null) {
    return `Écrivez ${fieldOf(misplaced, yamlText(only))}, sans crochets.`
  }
  return written.form === 'flow'
    ? 'Écrivez un seul texte, sans crochets ni accolades.'
    : advice || 'Corrigez la valeur.'
}

function numberHint(misplaced: Misplaced): string {
  const { path, value, written, adviceFor } = misplaced
  const text = written?.text ?? ''
  const key = String(path.findLast(step => typeof step === 'string') ?? '')
  const number = typeof value === 'number' ? Math.round(value) : numberMeant(text, key)
  if (number === null || adviceFor(number) !== null) {
    return 'Écrivez un nombre, en chiffres et sans guillemets.'
  }
  if (typeof value === 'number') return `Écrivez ${number}.`
  const manner = /^[\d.]+$/.test(text) ? 'sans guillemets' : /^\d*,\d+$/.test(text) ? 'avec un point' : 'seul'
  return `Écrivez le nombre ${manner} : ${fieldOf(misplaced, String(number))}.`
}

function switchHint(misplaced: Misplaced): string {
  const text = misplaced.written?.text.trim() ?? ''
  const meant = YES.test(text) ? 'true' : NO.test(text) ? 'false' : null
  return meant
    ? `Écrivez ${fieldOf(misplaced, meant)}, sans guillemets.`
    : `Écrivez ${fieldOf(misplaced, 'true')} ou ${fieldOf(misplaced, 'false')}, sans guillemets.`
}

function listHint(misplaced: Misplaced): string {
  const { value, written, adviceFor } = misplaced
  if (written?.form === 'block' || /^-\S/.test(written?.text ?? '')) {
    return 'Commencez chaque élément de la liste par un trait d’union et une espace : « - … ».'
  }
  if (value === null) return `Écrivez une liste, ou retirez ce champ.`
  const text = written?.text ?? ''
  const parts = text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
  const lists = [parts, [text], parts.map(slugOf), parts.map(part => part.toUpperCase())]
  const list = lists.find(items => items.length > 0 && adviceFor(items) === null)
  if (!list) return 'Écrivez une liste entre crochets, dont chaque élément est dans la forme attendue.'
  const items = list.map(item => (SLUG_PATTERN.test(item) ? yamlText(item) : JSON.stringify(item)))
  return `Écrivez une liste entre crochets : ${fieldOf(misplaced, `[${items.join(', ')}]`)}.`
}

function groupHint(misplaced: Misplaced): string {
  const { here } = misplaced
  if (here.length === 0) return 'Écrivez ici un groupe de champs.'
  return `Écrivez ${fieldOf(misplaced, `{ ${here.map(name => `${name}: …`).join(', ')} }`)}.`
}
