import { composed } from '../../text/composed'
import { didYouMean } from '../../text/suggest'
import { type Context, type ExitCode, Misuse } from './verb'
import { VERBS } from './verbs'

const HELP_FLAGS = ['--help', '-h', '--aide']

/**
 * Runs one command: `['rename', 'film', 'drive', 'drive-2011']`.
 *
 * @returns the exit code: 0 done, 1 problems, 2 misuse (which is explained on the standard error)
 */
export async function run(args: readonly string[], context: Context): Promise<ExitCode> {
  // Names copied from the Finder of macOS come with their accents apart.
  const [name = '', ...rest] = args.map(composed)
  if (name === '' || HELP_FLAGS.includes(name)) {
    for (const line of overview()) context.print(line)
    return name === '' ? 2 : 0
  }
  const verb = VERBS.get(name)
  try {
    if (!verb) {
      throw new Misuse(
        `« ${name} » n’est pas une commande. ${didYouMean(name, VERBS.keys(), 'La liste : npm run content -- --help')}`,
      )
    }
    if (rest.some(argument => HELP_FLAGS.includes(argument))) {
      context.print(`${verb.summary}\n\n${verb.help.trim()}`)
      return 0
    }
    return await verb.run(rest, context)
  } catch (error) {
    if (!(error instanceof Misuse)) throw error
    context.complain(`✗ ${error.message}`)
    if (verb) context.complain(`  Le mode d’emploi : npm run content -- ${name} --help`)
    return 2
  }
}

function overview(): string[] {
  const width = Math.max(...[...VERBS.keys()].map(name => name.length))
  return [
    'npm run content -- <commande> [options]',
    '',
    ...[...VERBS].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'npm run content -- <commande> --help explique chacune.',
    'Codes de sortie : 0, tout va bien ; 1, des problèmes ; 2, la commande est mal écrite.',
  ]
}
