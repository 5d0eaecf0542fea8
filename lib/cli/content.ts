/** `npm run content -- <verb>`: the one command of the editors. */
import { createInterface } from 'node:readline/promises'
import { currentInstant } from '../clock'
import { contentFolders } from '../content/getCatalogue'
import { codeVersion } from './codeVersion.mjs'
import { run } from './content/run'
import { takesColours } from './terminal'

// What one run finds out of a file, the next need not find out again (lib/content/checkedStore.ts).
process.env.CODE_VERSION = codeVersion()

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
process.once('SIGTERM', () => stop.abort())

const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(question, { signal: stop.signal })).trim()
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
  signal: stop.signal,
})
