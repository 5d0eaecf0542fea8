import { read } from '../../content/source/read'
import type { Reference } from '../../editing/references'
import { usesElsewhere } from '../../editing/usesOf'
import { formatCount } from '../../format/number'
import { shownField } from '../../model/problem'
import { findItem, ITEM_TYPES, spokenName, typeAndName } from './itemTypes'
import { parseArguments } from './parseArguments'
import { Misuse, type Verb } from './verb'

export const usedBy: Verb = {
  summary: 'dit où un article ou une fiche est nommé',
  help: `
npm run content -- used-by <type> <nom> [--json]

Une ligne par endroit, fichier:ligne:colonne, avec le champ ou « texte ».
Types : ${ITEM_TYPES.join(', ')}.`,

  async run(args, { folders, print }) {
    const { values, positionals } = parseArguments(args, { json: { type: 'boolean', default: false } })
    const names = typeAndName(positionals)
    if (names.length > 2) throw new Misuse('Il faut un type et un nom, rien de plus.')
    const { files } = await read(folders.content)
    const { item } = findItem(names, files)
    const uses = usesElsewhere(item, files)
    if (values.json) {
      print(
        JSON.stringify(
          uses.map(({ file, line, column, field }) => ({ file, line, column, field })),
          null,
          2,
        ),
      )
      return 0
    }
    if (uses.length === 0) print(`Rien ne nomme ${spokenName(item)}.`)
    else print(`${spokenName(item)} est nommé à ${formatCount(uses.length, 'endroit')} :`)
    for (const use of uses) print(describeUse(use))
    return 0
  },
}

/** « content/critiques/drive.md:6:7  film ». */
export function describeUse({ file, line, column, field }: Reference): string {
  return `  ${file}:${line}:${column}  ${field ? shownField(field) : 'texte'}`
}
