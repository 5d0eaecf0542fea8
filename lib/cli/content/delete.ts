import path from 'node:path'
import { movesIn } from '../../content/catalogue/movesOf'
import { inspect } from '../../content/load'
import { read } from '../../content/source/read'
import { type ChangeSet, tryChanges, writeChanges } from '../../editing/applyChanges'
import { usesElsewhere } from '../../editing/usesOf'
import { formatCount } from '../../format/number'
import { addressOf } from '../../model/pathOf'
import { formerPathOf } from '../../text/formerPath'
import { instantAt } from '../../time/instant'
import { findItem, ITEM_TYPES, spokenName, typeAndName } from './itemTypes'
import { parseArguments } from './parseArguments'
import { showProblems } from './showProblems'
import { describeUse } from './usedBy'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

export const remove: Verb = {
  summary: 'supprime un article ou une fiche que plus rien ne nomme',
  help: `
npm run content -- delete <type> <nom> [--gone "raison"]

  --gone "raison"   laisse à ses adresses une page « retirée », avec cette raison (réponse 410)

Refusé tant qu’un autre fichier le nomme : la liste est donnée. Sans --gone, ses adresses répondent 404.
Types : ${ITEM_TYPES.join(', ')}.`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, { gone: { type: 'string' } })
    const names = typeAndName(positionals)
    if (names.length > 2) throw new Misuse('Il faut un type et un nom, rien de plus.')
    if (values.gone?.trim() === '') throw new Misuse('--gone attend une raison, que les lecteurs liront.')
    return deleteItem(names, values.gone?.trim(), context)
  },
}

async function deleteItem(
  names: readonly string[],
  reason: string | undefined,
  { folders, now, print, complain, colours }: Context,
): Promise<ExitCode> {
  const { files } = await read(folders.content)
  const { item, file } = findItem(names, files)
  const root = path.dirname(folders.content)
  const uses = usesElsewhere(item, files)
  if (uses.length > 0) {
    complain(`✗ ${spokenName(item)} est encore nommé à ${formatCount(uses.length, 'endroit')} :`)
    for (const use of uses) complain(describeUse(use))
    complain('  Retirez ces renvois, puis recommencez.')
    return 1
  }
  const changes: ChangeSet = { removed: [file.file] }
  const address = addressOf(item.folder, item.slug)
  if (reason !== undefined && address) {
    const { archive } = await inspect(folders)
    const former = new Map<string, string>()
    for (const { from, to } of movesIn(archive)) {
      const form = formerPathOf(from)
      if (to === address && form !== address) former.set(form, from)
    }
    const text = withdrawalFile(
      titleIn(file.text) ?? item.slug,
      [address, ...former.values()],
      reason,
      instantAt(now),
    )
    const slug = `${item.folder}-${item.slug}`
    const notice = `${path.basename(folders.content)}/retraits/${slug}.md`
    changes.added = [{ folder: 'retraits', slug, file: notice, text }]
  }
  const { added } = await tryChanges(changes, folders)
  if (added.length > 0) {
    for (const shown of showProblems(added, root, colours)) complain(`${shown}\n`)
    complain('✗ Rien n’a été supprimé : il resterait les problèmes ci-dessus.')
    return 1
  }
  await writeChanges(changes, root)
  print(`✓ ${file.file} est supprimé.`)
  for (const { file: notice } of changes.added ?? []) print(`  ${address} répondra 410 : ${notice}`)
  if (reason === undefined)
    print(`  ${address} répondra 404 ; --gone "raison" l’aurait expliqué aux lecteurs.`)
  return 0
}

/** The title or the name in a front matter, in whatever quotes. */
function titleIn(text: string): string | null {
  const value = /^(?:title|name):[ \t]*(.+?)[ \t]*$/m.exec(text)?.[1]
  if (!value) return null
  return /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
}

function withdrawalFile(title: string, addresses: string[], reason: string, date: string): string {
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `addresses: [${addresses.map(address => JSON.stringify(address)).join(', ')}]`,
    `reason: ${JSON.stringify(reason)}`,
    `date: ${date}`,
    '---',
    '',
  ].join('\n')
}
