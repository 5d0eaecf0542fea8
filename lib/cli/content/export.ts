import path from 'node:path'
import { inspect } from '../../content/load'
import { corpusOf } from '../../exporting/corpus'
import { folderDestination, RefusedDestination } from '../../exporting/destination'
import { exportCorpus } from '../../exporting/exportCorpus'
import { fileDestination } from '../../exporting/fileDestination'
import { FORMATS } from '../../exporting/formats'
import { REPORT } from '../../exporting/report'
import type { Format } from '../../exporting/work'
import { formatCount } from '../../format/number'
import { countProblems } from '../../model/problem'
import { siteUrl } from '../../site'
import { webAddressFault } from '../../text/addressFault'
import { didYouMean } from '../../text/suggest'
import { parseArguments } from './parseArguments'
import { showProblems } from './showProblems'
import { type Context, Misuse, type Verb } from './verb'

/** How many kinds of what is left behind are told in the terminal; all are in the report. */
const MOST_TOLD = 12

export const exportContent: Verb = {
  summary: 'écrit tout le contenu dans un format que d’autres logiciels lisent',
  help: `
npm run content -- export <format> --vers <dossier> [options]

  wordpress    le format d’échange de WordPress (WXR 1.2) ; aussi --vers <fichier.xml>
  markdown     un fichier par article et par fiche, en-tête en mots courants, images
  letterboxd   les critiques parues, en CSV pour Letterboxd ; aussi --vers <fichier.csv>
  json         tout, avec tous les champs, les schémas et les images ; aussi --vers <fichier.json>

  --vers <…>               où écrire ; un dossier reçoit aussi rapport.txt et rapport.csv, qui nomment ce qui reste derrière
  --brouillons             avec les brouillons, les articles programmés et ceux sous embargo, et leur état
  --directives garder      (markdown) laisse les blocs « ::: » tels qu’ils sont écrits
  --remplacer              met l’export à la place d’un export d’avant, et de rien d’autre

Ce qui est retiré ou a expiré ne sort jamais. Rien n’est écrit ailleurs qu’à l’endroit donné, et rien n’y reste d’un
export interrompu. Les adresses sont celles de SITE_URL.`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      vers: { type: 'string' },
      brouillons: { type: 'boolean', default: false },
      remplacer: { type: 'boolean', default: false },
      directives: { type: 'string' },
    })
    const [name, ...rest] = positionals
    const format = formatNamed(name)
    if (rest.length > 0) throw new Misuse('Il faut un format, rien de plus ; --vers dit où écrire.')
    if (!values.vers) throw new Misuse('Il manque l’endroit où écrire : --vers export.')
    if (values.directives !== undefined && (name !== 'markdown' || values.directives !== 'garder')) {
      throw new Misuse(
        '« --directives garder » est la seule forme de cette option, et pour « markdown » seulement.',
      )
    }
    const target = path.resolve(path.dirname(context.folders.content), values.vers)
    const isSingle = isFileFor(format, target)
    refuseWithin(context, target)
    return exportTo(target, isSingle, name ?? '', format, values, context)
  },
}

async function exportTo(
  target: string,
  isSingle: boolean,
  name: string,
  format: Format,
  {
    brouillons,
    remplacer,
    directives,
  }: { brouillons: boolean; remplacer: boolean; directives?: string | undefined },
  context: Context,
): Promise<0 | 1> {
  const { folders, now, print, complain, colours, signal, progress = () => {} } = context
  const { archive, files, problems } = await inspect(folders)
  if (problems.length > 0) {
    for (const shown of showProblems(problems, path.dirname(folders.content), colours)) complain(`${shown}\n`)
    complain(`✗ ${countProblems(problems.length)} à corriger d’abord : rien n’a été écrit.`)
    return 1
  }
  const corpus = await corpusOf(archive, files, now, { hidden: brouillons })
  const total = corpus.items.length
  try {
    const open = isSingle ? fileDestination : folderDestination
    const destination = await open(target, { replace: remplacer })
    const { losses, files: written } = await exportCorpus(name, format, corpus, destination, {
      now,
      publicFolder: folders.public,
      keepsDirectives: directives === 'garder',
      isSingle,
      signal,
      onStep(done) {
        progress(`Écriture : ${done} sur ${Math.max(done, total)}`)
      },
    })
    progress('')
    print(`✓ ${formatCount(total, 'élément')}, ${formatCount(written.length, 'fichier')} : ${target}`)
    if (webAddressFault(siteUrl())?.isLocal) {
      print(
        `  Les adresses commencent par ${siteUrl()} : donnez l’adresse publique du site, SITE_URL=https://…`,
      )
    }
    const totals = losses.totals()
    if (totals.length === 0) print('Rien ne reste derrière.')
    else print('Ce qui reste derrière :')
    for (const { what, count } of totals.slice(0, MOST_TOLD)) print(`  ${count} × ${what}`)
    if (totals.length > MOST_TOLD)
      print(`  et ${formatCount(totals.length - MOST_TOLD, 'autre chose', 'autres choses')}`)
    if (totals.length > 0 && isSingle)
      print('Le détail : donnez à --vers un dossier, qui reçoit rapport.csv.')
    else if (totals.length > 0) print(`Le détail : ${path.join(target, REPORT)}`)
    return 0
  } catch (error) {
    progress('')
    if (!(error instanceof RefusedDestination) && !signal.aborted) throw error
    complain(`✗ ${signal.aborted ? 'Export interrompu : rien n’en reste.' : (error as Error).message}`)
    return 1
  }
}

function formatNamed(name: string | undefined): Format {
  const format = FORMATS.get(name ?? '')
  if (format) return format
  const known = [...FORMATS.keys()]
  throw new Misuse(
    name === undefined
      ? `Il manque le format : ${known.join(', ')}.`
      : `« ${name} » n’est pas un format. ${didYouMean(name, known, `Les formats : ${known.join(', ')}.`)}`,
  )
}

/** Whether a target is named like the one file that a format may be. */
function isFileFor({ file, mayBeSingle }: Format, target: string): boolean {
  const ending = path.extname(target).toLowerCase()
  if (mayBeSingle && ending === path.extname(file)) return true
  if (['.xml', '.csv', '.json', '.jsonl', '.md', '.zip'].includes(ending)) {
    throw new Misuse(
      mayBeSingle
        ? `« ${path.basename(target)} » n’est pas un nom pour ce format : donnez un dossier, ou un fichier en « ${path.extname(file)} ».`
        : `« ${path.basename(target)} » : ce format est un dossier de fichiers. Donnez un dossier à --vers.`,
    )
  }
  return false
}

/** An export among what it is made of would be taken for content at the next look. */
function refuseWithin({ folders }: Context, target: string): void {
  const root = path.dirname(folders.content)
  if (`${root}${path.sep}`.startsWith(`${target}${path.sep}`)) {
    throw new Misuse(
      '--vers donne le dossier du site lui-même, ou un dossier qui le contient. Choisissez-en un autre.',
    )
  }
  for (const folder of [folders.content, folders.public]) {
    if (`${target}${path.sep}`.startsWith(`${folder}${path.sep}`)) {
      throw new Misuse(
        `--vers mène dans « ${path.basename(folder)} », d’où l’export est tiré. Choisissez un autre dossier.`,
      )
    }
  }
}
