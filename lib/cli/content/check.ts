import path from 'node:path'
import { checkOrphans } from '../../content/checks/checkOrphans'
import type { Inspection } from '../../content/load'
import { watchContent } from '../../editions/watchContent'
import { ARTICLE_KINDS, CONTENT_TYPES } from '../../model/contentTypes'
import { articlesOf } from '../../model/items'
import type { Problem } from '../../model/problem'
import { checkContent } from '../checkContent'
import { checkExternalLinks } from './checkExternalLinks'
import { checkHistory } from './checkHistory'
import { parseArguments } from './parseArguments'
import { type Context, type ExitCode, Misuse, type Verb } from './verb'

export const check: Verb = {
  summary: 'vérifie tout le contenu et dit ce qu’il faut corriger, fichier par fichier',
  help: `
npm run content -- check [--watch] [--links] [--history] [--json]

  --watch   recommence à chaque enregistrement, jusqu’à Ctrl+C
  --links   demande aussi chaque adresse extérieure à son site : lent, jamais dans l’intégration continue
  --history tient contre git ce que les articles disent de leur passé : corrections, mises à jour, jour d’écriture
  --json    écrit un objet JSON : { "ok", "problems", "warnings", "counts" }, pour annoter une fusion
            (de chaque problème : file, line, column, field, rule, message, hint, severity)

Les erreurs empêchent leur fichier de paraître, et lui seul ; les avertissements demandent un second regard.
Code de sortie : 0 sans erreur, 1 avec.`,

  async run(args, context) {
    const { values, positionals } = parseArguments(args, {
      watch: { type: 'boolean', default: false },
      links: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    if (positionals.length > 0) throw new Misuse('« check » vérifie tout et ne prend pas de nom de fichier.')
    if (values.watch && (values.json || values.links || values.history)) {
      throw new Misuse('--watch s’emploie seul : ni --json, ni --links, ni --history.')
    }
    if (values.watch) return watch(context)
    return checkOnce(context, values)
  },
}

async function checkOnce(
  context: Context,
  { json = false, links = false, history = false }: { json?: boolean; links?: boolean; history?: boolean },
): Promise<ExitCode> {
  const { folders, print } = context
  const further = async ({ archive, files, problems }: Inspection): Promise<Problem[]> => {
    // With errors the archive lacks what they concern: what it leads to would seem to be astray.
    const stray = problems.length === 0 ? checkOrphans(archive, folders) : []
    const past = history ? checkHistory(files, folders.content, context.now) : null
    // To the standard error, where it disturbs no program that reads JSON.
    if (past) context.complain(past.sentence)
    const dead = links ? await checkExternalLinks(folders, context) : []
    return [...stray, ...(past?.problems ?? []), ...dead]
  }
  const silent = () => {}
  const output = json ? { ...context, print: silent, complain: silent } : context
  const { archive, problems, warnings } = await checkContent(folders, output, further)
  if (json) {
    const ofArticles = ARTICLE_KINDS.map(kind => [CONTENT_TYPES[kind].list, articlesOf(archive, kind).length])
    const counts = {
      ...Object.fromEntries(ofArticles),
      films: archive.films.length,
      people: archive.people.length,
    }
    const found = { problems: problems.map(annotation), warnings: warnings.map(annotation) }
    print(JSON.stringify({ ok: problems.length === 0, ...found, counts }, null, 2))
  }
  return problems.length === 0 ? 0 : 1
}

/** A problem as programs read it: the place, the id of its rule, the French sentences, `error` or `warning`. */
function annotation({ file, line, column, field, rule, message, hint, severity }: Problem) {
  return { file, line, column, field, rule, message, hint, severity: severity ?? 'error' }
}

/** Ends with the code of the last check once it is told to stop. */
async function watch(context: Context): Promise<ExitCode> {
  const { folders, print, signal } = context
  let last: Promise<ExitCode> = Promise.resolve(0)
  const again = () => {
    last = last.then(async () => {
      if (signal.aborted) return 0
      print(`— Vérification de ${path.basename(folders.content)}/…`)
      const code = await checkOnce(context, {})
      print('— En attente d’un changement (Ctrl+C pour arrêter).')
      return code
    })
  }
  // Watchers keep no process alive.
  const alive = setInterval(() => {}, 60_000)
  const stop = watchContent(folders.content, again)
  await new Promise<void>(resolve => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  stop()
  clearInterval(alive)
  return last
}
