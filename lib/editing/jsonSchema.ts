import { z } from 'zod'
import { CONTENT_TYPES, FOLDERS, type Folder, kindIn } from '../model/contentTypes'
import { REFERENCES } from '../model/schema/scalars'

/**
 * The JSON Schema of a folder's front matter, as editors write it: draft 7, which the language servers of
 * editors read. Rules between fields and the calendar are left to `check`.
 */
export function jsonSchemaOf(folder: Folder): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(CONTENT_TYPES[kindIn(folder)].schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const declared = zodSchema instanceof z.ZodType ? REFERENCES.get(zodSchema) : undefined
      if (!declared) return
      const where = declared.folders.map(name => `content/${name}/`).join(', ')
      jsonSchema.description =
        declared.form === 'slug'
          ? `Le nom d’un fichier de ${where} sans « .md ».`
          : `Le dossier et le nom d’un fichier de ${where} sans « .md ».`
    },
  })
  return { ...schema, title: `content/${folder}` }
}

/** The JSON Schemas of all folders, by the name of the file that holds each. */
export function jsonSchemas(): Map<string, z.core.JSONSchema.BaseSchema> {
  return new Map(FOLDERS.map(folder => [`${folder}.schema.json`, jsonSchemaOf(folder)]))
}
