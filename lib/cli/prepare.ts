/** Checks the content, then builds the site unless the build that stands is of the same files. */
import { currentInstant } from '../clock'
import { isFresh, stampOf, writeStamp } from './buildStamp'
import { checkContent } from './checkContent'
import { say } from './install.mjs'
import { nextBuild } from './nextBuild'

say('checking the content…')
const archive = await checkContent()
if (!archive) process.exit(1)

if (await isFresh(currentInstant())) {
  say('nothing changed since the last build')
} else {
  say('building…')
  const stamp = await stampOf(archive, currentInstant())
  nextBuild()
  await writeStamp(stamp)
}
