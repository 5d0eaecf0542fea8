import { existsSync } from 'node:fs'
import path from 'node:path'
import { movesOf } from '../../content/catalogue/movesOf'
import { read } from '../../content/source/read'
import { tryChanges, writeChanges } from '../../editing/applyChanges'
import { renameChanges } from '../../editing/rename'
import { formatCount } from '../../format/number'
import { addressOf } from '../../model/pathOf'
import { isReserved } from '../../model/reserved'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { findItem, ITEM_TYPES, spokenName, typeAndName } from './itemTypes'
import { parseArguments } from './parseArguments'
import { showProblems } from './showProblems'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

export const rename: Verb = {
  summary: 'change l’adresse d’un article ou d’une fiche, partout où elle est nommée',
  help: `
npm run content -- rename <type> <ancien> <nouveau> [--essai]

  --essai   dit ce qui changerait, n’écrit rien

Déplace le fichier, récrit chaque renvoi (en-têtes, liens, directives), et garde l’ancienne adresse, qui mène
à la nouvelle en un seul saut. Tout est vérifié avant d’être écrit : tout change, ou rien.

Types : ${ITEM_TYPES.join(', ')}.
Exemple : npm run content -- rename film taxi taxi-1998`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, { essai: { type: 'boolean', default: false } })
    const names = typeAndName(positionals)
    if (names.length > 3) throw new Misuse('Il faut un type, l’ancien nom et le nouveau, rien de plus.')
    return renameItem(names, values.essai, context)
  },
}

async function renameItem(
  [type, from, written]: readonly string[],
  isTrial: boolean,
  { folders, print, complain, colours }: Context,
): Promise<ExitCode> {
  const { files } = await read(folders.content)
  const { item } = findItem([type, from], files)
  if (written === undefined) throw new Misuse('Il manque le nouveau nom.')
  const to = written.replace(/\.md$/, '')
  if (!SLUG_PATTERN.test(to)) {
    throw new Misuse(`« ${to} » ne peut pas servir d’adresse. Écrivez par exemple « ${slugOf(to)} ».`)
  }
  if (isReserved(item.folder, to)) throw new Misuse(`L’adresse « ${to} » est réservée par le site.`)
  const root = path.dirname(folders.content)
  const target = path.join(folders.content, item.folder, `${to}.md`)
  if (to === item.slug) throw new Misuse(`« ${spokenName(item)} » porte déjà ce nom.`)
  if (existsSync(target)) {
    throw new Misuse(`« ${item.folder}/${to} » existe déjà : rien n’est écrasé.`)
  }

  const changes = renameChanges(item, to, files)
  const { archive, added } = await tryChanges({ edited: changes }, folders)
  if (added.length > 0) {
    for (const shown of showProblems(added, root, colours)) complain(`${shown}\n`)
    complain('✗ Rien n’a été écrit : ce nouveau nom poserait les problèmes ci-dessus.')
    return 1
  }
  const [oldAddress, newAddress] = [addressOf(item.folder, item.slug), addressOf(item.folder, to)]
  const landing = oldAddress && movesOf(archive).get(oldAddress)
  if (landing !== newAddress) {
    complain(
      `✗ Rien n’a été écrit : ${oldAddress} ne mènerait pas à ${newAddress}. Corrigez d’abord le fichier.`,
    )
    return 1
  }
  if (!isTrial) await writeChanges({ edited: changes }, root)
  print(
    `✓ ${isTrial ? 'Essai, rien n’est écrit : ' : ''}${spokenName(item)} devient ${item.folder}/${to}, ${formatCount(changes.length, isTrial ? 'fichier à changer' : 'fichier changé', isTrial ? 'fichiers à changer' : 'fichiers changés')}.`,
  )
  for (const { file, edits } of changes) print(`  ${file} (${formatCount(edits.length, 'endroit')})`)
  print(`  ${oldAddress} → ${newAddress}, en un seul saut`)
  return 0
}
