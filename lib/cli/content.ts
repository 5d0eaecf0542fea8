/** `npm run content -- <verb>`: the one command of the editors, as content.mjs starts it. */
import { createInterface } from 'node:readline/promises'
import { contentFolders } from '../content/catalogue/getCatalogue'
import { composed } from '../text/composed'
import { currentInstant } from '../time/clock'
import { run } from './content/run'
import { progressLine } from './progressLine'
import { takesColours } from './terminal'

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())
// Whoever reads the output may have seen enough: « check | head ».
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    stop.abort()
  })
}

const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return composed((await terminal.question(question, { signal: stop.signal })).trim())
  } finally {
    terminal.close()
  }
}

process.exitCode = await run(process.argv.slice(2), {
  folders: contentFolders(),
  now: currentInstant(),
  print: line => console.log(line),
  complain: line => console.error(line),
  colours: takesColours(process.stderr),
  ask: isInteractive ? ask : null,
  progress: progressLine(process.stderr),
  signal: stop.signal,
})
