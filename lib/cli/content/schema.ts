import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { editorFiles } from '../../editing/editorFiles'
import { parseArguments } from './parseArguments'
import { Misuse, type Verb } from './verb'

export const schema: Verb = {
  summary: 'écrit les schémas JSON de chaque type et les réglages de VS Code',
  help: `
npm run content -- schema [--check]

  --check   dit seulement si les fichiers de .vscode/ sont à jour ; 1 s’ils ne le sont pas

Les schémas viennent de ceux qui valident le contenu (lib/model/schema).`,

  async run(args, { folders, print, complain }) {
    const { values, positionals } = parseArguments(args, { check: { type: 'boolean', default: false } })
    if (positionals.length > 0) throw new Misuse('« schema » ne prend pas de nom.')
    const root = path.dirname(folders.content)
    const stale = [...editorFiles()].filter(([name, text]) => readText(path.join(root, name)) !== text)
    for (const [name, text] of stale) {
      if (values.check) {
        complain(`✗ ${name} n’est plus à jour.`)
        continue
      }
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
      writeFileSync(path.join(root, name), text)
      print(`✓ ${name}`)
    }
    if (stale.length === 0) print('✓ Tout est à jour.')
    return values.check && stale.length > 0 ? 1 : 0
  },
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
