/** Checks the content, then builds the site unless the build that stands is of the same files. */
import { currentInstant } from '../clock'
import { contentFolders } from '../content/getCatalogue'
import { isFresh, stampOf, writeStamp } from './buildStamp'
import { checkContent } from './checkContent'
import { codeVersion } from './codeVersion.mjs'
import { say } from './install.mjs'
import { nextBuild } from './nextBuild'
import { takesColours } from './terminal'

// What the check finds out of each file, the build and the server need not find out again.
process.env.CODE_VERSION = codeVersion()
say('checking the content…')
const { archive, problems } = await checkContent(contentFolders(), {
  print: line => console.log(line),
  complain: line => console.error(line),
  colours: takesColours(process.stderr),
})
if (problems.length > 0) process.exit(1)

if (await isFresh(currentInstant())) {
  say('nothing changed since the last build')
} else {
  say('building…')
  const stamp = await stampOf(archive, currentInstant())
  nextBuild()
  await writeStamp(stamp)
}
