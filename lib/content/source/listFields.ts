import { z } from 'zod'
import { CONTENT_TYPES, type Folder, kindIn } from '../../model/contentTypes'

/** The fields of a folder's front matter that take a list of texts. */
export function listFields(folder: Folder): ReadonlySet<string> {
  const fields = Object.entries(CONTENT_TYPES[kindIn(folder)].schema.shape)
  return new Set(fields.filter(([, field]) => isListOfTexts(field)).map(([name]) => name))
}

function isListOfTexts(field: unknown): boolean {
  if (field instanceof z.ZodDefault || field instanceof z.ZodOptional) return isListOfTexts(field.unwrap())
  return field instanceof z.ZodArray && !(field.element instanceof z.ZodObject)
}
