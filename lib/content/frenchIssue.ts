import type { z } from 'zod'
import type { ParsedFile } from './parse'
import type { Problem } from './problem'
import { didYouMean } from './suggest'

/** Keys that editors coming from other systems write, and what to do instead. */
const KNOWN_MISTAKES: Record<string, string> = {
  slug: 'Retirez-le : l’adresse est le nom du fichier.',
  note: 'Le champ s’appelle « rating ».',
  titre: 'Le champ s’appelle « title ».',
  chapo: 'Le champ s’appelle « summary ».',
  auteur: 'Le champ s’appelle « authors » et prend une liste : [redaction].',
  author: 'Le champ s’appelle « authors » et prend une liste : [redaction].',
}

/** A zod issue as one problem (or one per unknown key), with the place in the file and the fix, in French. */
export function frenchIssue(issue: z.core.$ZodIssue, parsed: ParsedFile, knownKeys: string[]): Problem[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      ...parsed.placeOf([...issue.path, key], 'key'),
      field: field ? `${field}.${key}` : key,
      rule: 'Ce champ n’existe pas ici.',
      fix:
        KNOWN_MISTAKES[key] ??
        didYouMean(key, knownKeys, `Les champs connus sont : ${knownKeys.join(', ')}.`),
    }))
  }
  const value = valueAt(parsed.data, issue.path)
  return [
    {
      ...parsed.placeOf(issue.path),
      field,
      rule: `${show(value)}${sentence(ruleOf(issue, value))}`,
      fix: fixOf(issue, value, String(issue.path.at(-1) ?? '')),
    },
  ]
}

function ruleOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'Ce champ est obligatoire et manque.'
  if (value === null && issue.code === 'invalid_type') return 'Ce champ est vide.'
  if (issue.code === 'invalid_type' && issue.message.startsWith('Entrée invalide')) {
    const expected = EXPECTED[issue.expected]
    if (expected) return `Il faut ici ${expected}.`
  }
  return issue.message
}

function fixOf(issue: z.core.$ZodIssue, value: unknown, key: string): string {
  if (issue.code === 'custom' && typeof issue.params?.fix === 'string') return issue.params.fix
  if (value === undefined) return `Ajoutez « ${key}: » dans l’en-tête.`
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    return didYouMean(String(value), values, `Valeurs possibles : ${values.join(', ')}.`)
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
      return `Mettez la valeur entre guillemets droits : ${key}: "${value}".`
    }
    if (issue.expected === 'boolean') return `Écrivez ${key}: true ou ${key}: false, sans guillemets.`
    if (issue.expected === 'number' && typeof value === 'string' && /^[\d.,]+$/.test(value)) {
      return `Écrivez le nombre sans guillemets, avec un point : ${key}: ${value.replace(',', '.')}.`
    }
    if (issue.expected === 'array') return `Écrivez une liste entre crochets : ${key}: [a, b].`
  }
  if (issue.code === 'too_big' && issue.origin === 'string') return 'Raccourcissez le texte.'
  return 'Corrigez la valeur.'
}

const EXPECTED: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste',
  object: 'un groupe de champs',
}

/** The value as typed, when it is short enough to help. */
function show(value: unknown): string {
  if (typeof value === 'string' && value.length <= 60) return `« ${value} » — `
  if (typeof value === 'number' || typeof value === 'boolean') return `« ${value} » — `
  return ''
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<PropertyKey, unknown>)[step]
  }
  return current
}
