import { z } from 'zod'
import { CONTENT_TYPES, kindIn } from '../../model/contentTypes'
import type { SourceFile, ValidFile } from '../../model/files'
import { parse } from '../source/parse'
import { salvage } from '../source/salvage'
import { inItsLanguage } from './inItsLanguage'

/**
 * What obeys in a file that has problems, so that what it says and what it refers to is checked in the same pass: its
 * body, and each field or part of one that is valid by itself. In place of the others stands what says nothing: an
 * empty text, zero, an empty list. It is for checks alone and never published. Null where nothing can be told.
 *
 * @param source a file of which `validFiles` has found problems
 */
export function soundPart(source: SourceFile): ValidFile | null {
  const whole = parse(source)
  const parsed = Array.isArray(whole) ? salvage(source, whole)?.parsed : whole
  if (!parsed) return null
  const kind = kindIn(source.folder)
  const { empty: _, ...file } = parsed
  // Each field is one that its schema has vouched for, or says nothing; TypeScript cannot follow the index.
  return {
    ...file,
    kind,
    data: inItsLanguage(parsed.data, () => sound(CONTENT_TYPES[kind].schema, parsed.data)),
  } as ValidFile
}

/** The value of a schema that comes nearest to this one. */
export function sound(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.ZodType> = schema.shape
    const given: Partial<Record<string, unknown>> = typeof value === 'object' && value !== null ? value : {}
    return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, sound(field, given[name])]))
  }
  const { success, data } = schema.safeParse(value)
  if (success) return data
  if (schema instanceof z.ZodDefault) {
    const inner = schema.unwrap() as z.ZodType
    return canHold(inner, value) ? sound(inner, value) : schema.parse(undefined)
  }
  if (schema instanceof z.ZodOptional) {
    const inner = schema.unwrap() as z.ZodType
    return canHold(inner, value) ? sound(inner, value) : undefined
  }
  if (schema instanceof z.ZodNullable) return null
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType
    return Array.isArray(value) ? value.map(one => sound(element, one)) : []
  }
  if (schema instanceof z.ZodNumber) return 0
  return schema instanceof z.ZodBoolean ? false : ''
}

/** Whether parts of a value may be valid where the whole is not. */
function canHold(schema: z.ZodType, value: unknown): boolean {
  if (schema instanceof z.ZodArray) return Array.isArray(value)
  return schema instanceof z.ZodObject && typeof value === 'object' && value !== null && !Array.isArray(value)
}
