import { existsSync } from 'node:fs'
import path from 'node:path'
import { formatCount } from '../../format/number'
import { importSource, type Outcome } from '../../importing/importSource'
import type { Order } from '../../importing/order'
import { MODELS, SOURCE_KINDS } from '../../importing/read/entriesOf'
import type { Status } from '../../importing/report/lineOf'
import { SourceFault } from '../../importing/sources/sourceFault'
import { countProblems } from '../../model/problem'
import { parsedUrl } from '../../parsedUrl.mjs'
import { SLUG_PATTERN, slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'
import { parseArguments } from './parseArguments'
import { showProblems } from './showProblems'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

const PICTURES = ['copier', 'ignorer', 'dossier'] as const

export const importing: Verb = {
  summary: 'fait entrer un ancien site : textes, images, films, signatures, adresses',
  help: `
npm run content -- import <${SOURCE_KINDS.join('|')}> <fichier ou dossier> [options]

Le premier passage n’écrit rien dans le contenu : il propose une carte, .import/<nom>/carte.yml, où vous dites ce
que deviennent types, catégories, signatures, notes et films, et un rapport de ce qui serait écrit. Corrigez la
carte, relancez la même commande : elle écrit. La relancer encore n’écrit que ce qui a changé dans la source, et
jamais un fichier que quelqu’un a repris. Interrompue, elle reprend où elle en était.

  --essai            refait le rapport, et n’écrit rien
  --carte fichier    une carte rangée ailleurs, qui est lue et jamais récrite
  --nom nom          du dossier de travail dans .import (par défaut : celui de la source)
  --max N            N textes au plus
  --depuis id        à partir du texte de cet identifiant (wp:17), qui est dans le rapport
  --archives         publie ce qui était public, si la vérification n’y trouve pas d’erreur (par défaut)
  --brouillons       garde tout en brouillon
  --auteur slug      la signature des textes qui n’en ont pas (par défaut : redaction)
  --images copier    copie les images ; « ignorer » les laisse, « dossier » les prend dans --medias
  --medias dossier   où sont les images de l’ancien site (wp-content/uploads)
  --modele modele    pour markdown : ${MODELS.join(', ')}

« jekyll » est un nom court de « markdown --modele jekyll ».
Exemple : npm run content -- import wordpress export.xml --medias uploads`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      ...{ essai: { type: 'boolean', default: false }, carte: { type: 'string' }, nom: { type: 'string' } },
      ...{ max: { type: 'string' }, depuis: { type: 'string' }, auteur: { type: 'string' } },
      ...{ archives: { type: 'boolean', default: false }, brouillons: { type: 'boolean', default: false } },
      ...{ images: { type: 'string' }, medias: { type: 'string' }, modele: { type: 'string' } },
    })
    return runImport(orderOf(positionals, values, path.dirname(context.folders.content)), context)
  },
}

type Values = Partial<
  Record<'carte' | 'nom' | 'max' | 'depuis' | 'auteur' | 'images' | 'medias' | 'modele', string>
> &
  Partial<Record<'essai' | 'archives' | 'brouillons', boolean>>

/**
 * @param root absolute, what the paths of the command are relative to
 * @throws Misuse
 */
function orderOf([word, written, ...rest]: readonly string[], values: Values, root: string): Order {
  const kind = SOURCE_KINDS.find(known => known === (word === 'jekyll' ? 'markdown' : word))
  if (!kind) {
    throw new Misuse(
      word === undefined
        ? `Il manque la sorte de source : ${SOURCE_KINDS.join(', ')}.`
        : `« ${word} » n’est pas une sorte de source. ${didYouMean(word, SOURCE_KINDS, `Il y a : ${SOURCE_KINDS.join(', ')}.`)}`,
    )
  }
  if (written === undefined) throw new Misuse('Il manque le fichier ou le dossier de l’ancien site.')
  if (rest.length > 0) throw new Misuse(`« ${rest[0]} » : une source à la fois.`)
  const feed = kind === 'rss' && /^https?:/.test(written) ? parsedUrl(written) : null
  const source = feed ? feed.href : path.resolve(root, written)
  // The reader of WordPress takes a pattern, too.
  if (!feed && !written.includes('*') && !existsSync(source)) throw new Misuse(`« ${written} » n’existe pas.`)
  if (values.archives && values.brouillons) throw new Misuse('--archives ou --brouillons, pas les deux.')
  const name = values.nom ?? slugOf(feed ? feed.host : path.parse(source).name)
  if (!SLUG_PATTERN.test(name)) {
    throw new Misuse('Donnez un nom à cet import : --nom suivi de minuscules, chiffres et traits d’union.')
  }
  if (values.carte !== undefined && !existsSync(path.resolve(root, values.carte)))
    throw new Misuse(`« ${values.carte} » n’existe pas.`)
  const auteur = values.auteur
  if (auteur !== undefined && !SLUG_PATTERN.test(auteur)) {
    throw new Misuse(`« ${auteur} » n’est pas le nom d’un fichier. Écrivez « ${slugOf(auteur)} ».`)
  }
  const model = oneOf(MODELS, values.modele ?? (word === 'jekyll' ? 'jekyll' : undefined), '--modele')
  if (model && kind !== 'markdown') throw new Misuse('--modele ne vaut que pour « markdown ».')
  if (values.medias !== undefined && !existsSync(path.resolve(root, values.medias)))
    throw new Misuse(`« ${values.medias} » n’existe pas.`)
  const fate =
    oneOf(PICTURES, values.images, '--images') ?? (values.medias === undefined ? 'copier' : 'dossier')
  if (fate === 'dossier' && values.medias === undefined) {
    throw new Misuse('Dites où sont les images : --medias dossier.')
  }
  return {
    ...{
      kind,
      source,
      name,
      model,
      carte: values.carte === undefined ? null : path.resolve(root, values.carte),
    },
    ...{ isTrial: values.essai === true, most: mostOf(values.max), from: values.depuis ?? null },
    ...{ allDrafts: values.brouillons === true, signature: auteur ?? null },
    pictures: { fate, folder: values.medias === undefined ? null : path.resolve(root, values.medias) },
  }
}

function oneOf<const T extends string>(
  known: readonly T[],
  written: string | undefined,
  option: string,
): T | null {
  if (written === undefined) return null
  const found = known.find(word => word === written)
  if (found) return found
  throw new Misuse(
    `${option} : « ${written} » est inconnu. ${didYouMean(written, known, `Il y a : ${known.join(', ')}.`)}`,
  )
}

function mostOf(written: string | undefined): number {
  if (written === undefined) return Number.POSITIVE_INFINITY
  if (/^[1-9]\d*$/.test(written)) return Number(written)
  throw new Misuse(`« --max ${written} » : écrivez un nombre de textes, à partir de 1.`)
}

async function runImport(order: Order, context: Context): Promise<ExitCode> {
  const { folders, now, complain, signal, progress = () => {}, colours } = context
  try {
    const outcome = await importSource(order, {
      ...{ folders, now, signal },
      progress: (what, done, total) =>
        progress(`${what} : ${done}${total === undefined ? '' : ` sur ${total}`}`),
    })
    progress('')
    if (outcome.ended === 'faulty-map') {
      for (const shown of showProblems(outcome.problems, path.dirname(folders.content), colours))
        complain(`${shown}\n`)
      complain(`✗ ${countProblems(outcome.problems.length)} dans la carte : rien n’a été écrit.`)
      return 1
    }
    return tell(outcome, order, context)
  } catch (error) {
    progress('')
    if (error instanceof SourceFault) {
      complain(`✗ ${error.message}`)
      return 1
    }
    if (!signal.aborted) throw error
    complain('✗ Interrompu : relancez la même commande, elle reprend où elle en était.')
    return 1
  }
}

type Ended = Exclude<Outcome, { ended: 'faulty-map' }>

const WORDS: readonly (readonly [status: Status, one: string, many: string])[] = [
  ['publié', 'texte publié', 'textes publiés'],
  ['programmé', 'texte programmé', 'textes programmés'],
  ['brouillon', 'brouillon', 'brouillons'],
  ['gardé', 'fichier gardé tel quel', 'fichiers gardés tels quels'],
  ['absent', 'fichier supprimé depuis', 'fichiers supprimés depuis'],
  ['ignoré', 'élément ignoré', 'éléments ignorés'],
  ['fiche', 'fiche', 'fiches'],
]

function tell(outcome: Ended, { isTrial }: Order, { print, complain, folders, colours }: Context): ExitCode {
  const { ended, isFirst, carte, report, lines, written, problems, questions } = outcome
  for (const shown of showProblems(problems, path.dirname(folders.content), colours)) complain(`${shown}\n`)
  print(
    ended === 'trial'
      ? '— Essai : rien n’a été écrit dans le contenu.'
      : `✓ ${formatCount(written, 'fichier écrit', 'fichiers écrits')}.`,
  )
  for (const [status, one, many] of WORDS) {
    const count = lines.filter(line => line.status === status).length
    if (count > 0) print(`  ${formatCount(count, one, many)}`)
  }
  if (questions > 0) print(`  ${formatCount(questions, 'question')} dans la carte (« ? »)`)
  print(`  Le rapport : ${report}`)
  if (isFirst) print(`  La carte : ${carte}. Corrigez-la, puis relancez la même commande : elle écrira.`)
  else if (isTrial) print('  Sans --essai, la même commande écrit.')
  return problems.length > 0 ? 1 : 0
}
