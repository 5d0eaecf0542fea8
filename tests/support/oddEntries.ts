import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

/**
 * What may stand where a file is expected, by what it is called in a test. Each puts it there, and is what a commit,
 * an upload or a mistake leaves.
 */
export const ODD_ENTRIES: Readonly<Record<string, (file: string) => void | Promise<void>>> = {
  'a link to itself': file => symlinkSync(path.basename(file), file),
  'two links that lead to each other': file => {
    symlinkSync(path.basename(file), `${file}~`)
    symlinkSync(`${path.basename(file)}~`, file)
  },
  'a link that leads nowhere': file => symlinkSync('nulle-part', file),
  'a link to a device without end': file => symlinkSync('/dev/zero', file),
  'a link to a terminal': file => symlinkSync('/dev/tty', file),
  'a link to a file of the system': file => symlinkSync('/proc/self/environ', file),
  'a link with a name that is too long': file => symlinkSync(`${'x'.repeat(300)}.md`, file),
  'a link through a file': file => symlinkSync('/dev/null/rien', file),
  'a pipe': file => {
    execFileSync('mkfifo', [file])
  },
  'a socket': file => socketAt(file),
  'a folder': file => {
    mkdirSync(file)
  },
}

/** Stays when nobody listens any more, as after a crash. */
function socketAt(file: string): Promise<void> {
  const folder = process.cwd()
  // The address of a socket may not be longer than a hundred characters.
  process.chdir(path.dirname(file))
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path.basename(file), () => {
      process.chdir(folder)
      server.unref()
      resolve()
    })
  })
}
