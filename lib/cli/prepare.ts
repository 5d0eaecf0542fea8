/** Checks the content, then builds the site of all that is whole, unless the build that stands is of the same files. */
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { keepRemembered } from '../cache/remembered'
import { contentFolders } from '../content/catalogue/getCatalogue'
import { lookAt } from '../content/compose/compose'
import { keepSources, lastKept } from '../content/source/keptSources'
import { formatCount } from '../format/number'
import { keepSearch } from '../search/prepareSearch'
import { currentInstant } from '../time/clock'
import { isFresh, newBuildStamp, standingBuild, writeStamp } from './buildStamp'
import { report, reportWarnings } from './checkContent'
import { codeVersion } from './codeVersion.mjs'
import { say } from './install.mjs'
import { nextBuild } from './nextBuild'
import { takesColours } from './terminal'

const output = {
  print: (line: string) => console.log(line),
  complain: (line: string) => console.error(line),
  colours: takesColours(process.stderr),
}

// Without who started it (start.mjs), nobody could stop it, nor the build that it begins.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

// What the check finds out of each file, the build and the server need not find out again.
process.env.CODE_VERSION = codeVersion()
say('checking the content…')
const folders = contentFolders()
const root = path.dirname(folders.content)
const { found, composition } = await lookAt(folders, lastKept)
const { problems } = found
if (!composition) {
  report(found, root, output)
  // Readers keep the last edition that was whole, and the server takes up the content as soon as it is mended.
  if (!(await standingBuild())) process.exit(1)
  output.complain('Le site sert sa dernière édition valable, et publiera le contenu dès qu’il sera corrigé.')
  process.exit(0)
}
const { archive, waiting } = composition
report({ archive, problems, warnings: [...waiting] }, root, output)
if (problems.length > 0) {
  output.complain('Le site paraît sans ce qui a un problème : ce que les lecteurs en avaient reste.')
  // The processes of the build make the same edition of it.
  await keepSources('server', composition.files)
}

const sources = [...composition.files]
if (await isFresh(composition.digest, currentInstant())) {
  say('nothing changed since the last build')
} else {
  say('building…')
  const stamp = await newBuildStamp(composition, currentInstant())
  const built = nextBuild()
  // What the build leaves of the processors is enough for the rest.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  // Nobody waits for what only asks for a second look, which is told below the output of the build, or is only
  // asked for by a server.
  const { warnings } = found
  keepRemembered(sources)
  await keepSearch(archive, currentInstant())
  await built
  reportWarnings(warnings, root, output)
  if (warnings.length > 0) output.complain(`${formatCount(warnings.length, 'avertissement')}.`)
  await writeStamp(stamp)
}
