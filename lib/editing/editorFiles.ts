import type { z } from 'zod'
import { FOLDERS } from '../model/contentTypes'
import { jsonSchemaOf, jsonSchemas } from './jsonSchema'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * The files of `.vscode/` that come from the schemas, by path from the project folder. VS Code has no language
 * server for front matter in Markdown: completion comes from snippets, one per field, and validation from
 * `check --watch`, whose output a task turns into marks in the file. The schemas themselves serve every
 * extension that holds front matter against one; none is recommended, because the usual one for YAML leaves
 * Markdown alone (github.com/redhat-developer/vscode-yaml/issues/207).
 */
export function editorFiles(): Map<string, string> {
  const files = new Map<string, string>()
  const add = (name: string, content: unknown) =>
    files.set(`.vscode/${name}`, `${JSON.stringify(content, null, 2)}\n`)
  for (const [name, schema] of jsonSchemas()) add(`schemas/${name}`, schema)
  add('settings.json', {
    'yaml.schemas': Object.fromEntries(
      FOLDERS.map(folder => [`./.vscode/schemas/${folder}.schema.json`, `content/${folder}/*.md`]),
    ),
    '[markdown]': {
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
      'editor.wordWrap': 'on',
      'editor.formatOnSave': false,
    },
    'files.encoding': 'utf8',
    'files.eol': '\n',
  })
  add('tasks.json', { version: '2.0.0', tasks: [WATCH_TASK] })
  add('content.code-snippets', snippets())
  return files
}

const PLACE = { regexp: '^(content/.+):(\\d+):(\\d+)$', file: 1, line: 2, column: 3 }

const matcher = (severity: 'error' | 'warning', message: string) => ({
  owner: `photogramme-${severity}`,
  source: 'photogramme',
  severity,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of VS Code.
  fileLocation: ['relative', '${workspaceFolder}'],
  pattern: [PLACE, { regexp: message, message: 1 }],
  background: {
    activeOnStart: true,
    beginsPattern: '^— Vérification de ',
    endsPattern: '^— En attente ',
  },
})

/** Starts with the folder, once the editor has allowed it, and marks problems in the files as they are saved. */
const WATCH_TASK = {
  label: 'Vérifier le contenu à chaque enregistrement',
  type: 'shell',
  command: 'npm run --silent content -- check --watch',
  isBackground: true,
  runOptions: { runOn: 'folderOpen' },
  presentation: { reveal: 'never', panel: 'dedicated' },
  problemMatcher: [
    matcher('error', '^  (?!avertissement : )(.+)$'),
    matcher('warning', '^  avertissement : (.+)$'),
  ],
}

/** One snippet per field of the front matter, with its values where they are a closed list. */
function snippets(): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const folder of FOLDERS) {
    const { properties = {}, required = [], anyOf = [] } = jsonSchemaOf(folder)
    // Of what only imported articles may lack (requiredUnlessImported), a new one has all.
    const needed = [...required, ...anyOf.flatMap(one => one.required ?? [])]
    const lines: string[] = []
    let stop = 1
    for (const [name, property] of Object.entries(properties)) {
      if (typeof property === 'boolean') continue
      found[`${folder} : ${name}`] = {
        scope: 'markdown',
        prefix: name,
        body: `${name}: ${placeholder(property, 1)}`,
        description: `content/${folder}`,
      }
      if (needed.includes(name) && name !== 'imported')
        lines.push(`${name}: ${placeholder(property, stop++)}`)
    }
    found[`${folder} : en-tête`] = {
      scope: 'markdown',
      prefix: `en-tête ${folder}`,
      body: ['---', ...lines, '---', '', '$0'],
      description: `Les champs obligatoires de content/${folder}`,
    }
  }
  return found
}

function placeholder(schema: JsonSchema, stop: number): string {
  const choices = schema.enum?.filter(value => value !== null).map(String)
  if (choices && choices.length > 0) return `\${${stop}|${choices.join(',')}|}`
  if (schema.type === 'boolean') return `\${${stop}|true,false|}`
  if (schema.type === 'array') {
    const items = Array.isArray(schema.items) ? schema.items[0] : schema.items
    return `[${typeof items === 'object' ? placeholder(items, stop) : `$${stop}`}]`
  }
  if (schema.type === 'object') return `{ $${stop} }`
  if (schema.type === 'string' && !schema.pattern && !schema.description) return `"$${stop}"`
  return `$${stop}`
}
