import type { z } from 'zod'
import { CONTENT_TYPES } from '../../model/contentTypes'
import type { ParsedFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { RuleId } from '../../model/ruleIds'
import { oneLine } from '../../text/oneLine'
import { type Written, writtenValue } from '../source/writtenValue'
import { hintFor } from './hintFor'
import type { Misplaced } from './typeHint'
import { hintForKey, type Keys } from './unknownField'

/**
 * A zod issue as one problem (or one per unknown key), with the place in the file and the hint, in French.
 *
 * @param adviceFor what is wrong with another value in the place of the issue (see Misplaced)
 */
export function frenchIssue(
  issue: z.core.$ZodIssue,
  parsed: ParsedFile,
  keys: Keys,
  adviceFor: Misplaced['adviceFor'],
): Problem[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const owner = keys.ownerOf(key)
      return {
        ...parsed.placeOf([...issue.path, key], 'key'),
        field: field ? `${field}.${key}` : key,
        rule: 'unknown-field',
        message: owner
          ? `Ce champ est celui des ${CONTENT_TYPES[owner].word.many}.`
          : 'Ce champ n’existe pas ici.',
        hint: hintForKey(key, keys),
      }
    })
  }
  const [key] = issue.path
  if (issue.path.length === 1 && parsed.empty.includes(String(key))) {
    return [
      {
        ...parsed.placeOf([String(key)], 'key'),
        field,
        rule: 'missing-field',
        message: 'Ce champ est obligatoire et il est vide.',
        hint: 'Écrivez sa valeur derrière les deux-points.',
      },
    ]
  }
  const value = valueAt(parsed.data, issue.path)
  const written = writtenValue(parsed.source, issue.path)
  // A field that is not there has no place: not even the line of the first field, which is well.
  const isMissing = value === undefined && issue.path.length === 1
  return [
    {
      ...(isMissing ? { file: parsed.file, line: 1, column: 1 } : parsed.placeOf(issue.path)),
      field,
      rule: ruleOf(issue, value),
      message: `${show(issue, value, written)}${sentence(messageOf(issue, value))}`,
      hint: hintFor(issue, { path: issue.path, value, written, here: keys.here, adviceFor }),
    },
  ]
}

/** The kind of fault that an issue of zod is. */
function ruleOf(issue: z.core.$ZodIssue, value: unknown): RuleId {
  // The schemas set it by `hint`, which takes nothing else.
  if (issue.code === 'custom') return (issue.params?.rule as RuleId | undefined) ?? 'invalid-value'
  if (value === undefined || isEmpty(issue, value)) return 'missing-field'
  if (issue.code === 'invalid_type') return value === null ? 'missing-field' : 'invalid-type'
  return sizeMessage(issue, value) ? 'length' : 'invalid-value'
}

/** Whether a text or a list that must not be is empty. */
function isEmpty(issue: z.core.$ZodIssue, value: unknown): boolean {
  return issue.code === 'too_small' && (value === '' || (Array.isArray(value) && value.length === 0))
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'Ce champ est obligatoire et manque.'
  if (value === null && issue.code === 'invalid_type') return 'Ce champ est vide.'
  const size = sizeMessage(issue, value)
  if (size) return size
  if (issue.code === 'invalid_value') return 'Cette valeur n’est pas de celles que le champ connaît.'
  if (issue.code === 'invalid_type' && issue.message.startsWith('Entrée invalide')) {
    const expected = EXPECTED[issue.expected]
    if (expected) return `Il faut ici ${expected}.`
  }
  if (!ZOD_OWN.test(issue.message)) return issue.message
  return boundMessage(issue) ?? 'Cette valeur n’est pas dans la forme attendue.'
}

/** How zod’s own sentences begin, which speak of its types. */
const ZOD_OWN = /^(?:Entrée|Chaîne|Trop|Nombre|Option|Clé|Valeur|Adresse|Format|[a-zA-Z]+ invalide)/

function boundMessage(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'too_small' && typeof issue.minimum === 'number')
    return `Il faut ici ${issue.minimum} au moins.`
  if (issue.code === 'too_big' && typeof issue.maximum === 'number')
    return `Il faut ici ${issue.maximum} au plus.`
  return null
}

/** zod’s own sentences about lengths speak of « chaîne de caractères ». */
function sizeMessage(issue: z.core.$ZodIssue, value: unknown): string | null {
  if (isEmpty(issue, value)) return 'Ce champ est vide.'
  if (issue.code !== 'too_big') return null
  if (typeof value === 'string') {
    return `Ce texte compte ${oneLine(value).length} caractères ; il en faut ${issue.maximum} au plus.`
  }
  return Array.isArray(value)
    ? `Cette liste compte ${value.length} éléments ; il en faut ${issue.maximum} au plus.`
    : null
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
function show(issue: z.core.$ZodIssue, value: unknown, written: Written | null): string {
  if (value === undefined || written === null || written.form === 'block') return ''
  // A list that stands for a text may be one to its editor: [REC].
  if (written.form === 'flow' && !(issue.code === 'invalid_type' && issue.expected === 'string')) return ''
  const text = oneLine(written.text)
  return text !== '' && text.length <= 60 ? `« ${text} » — ` : ''
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
