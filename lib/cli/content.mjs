/** `npm run content -- <verb>`: the one command of the editors (content.ts), compiled once. */
import { spawnSync } from 'node:child_process'
import { codeVersion } from './codeVersion.mjs'
import { compileOnce } from './compileOnce.mjs'
import { installIfMissing } from './install.mjs'

await installIfMissing()

// What one run finds out of a file, the next need not find out again (lib/cache/remembered.ts).
process.env.CODE_VERSION = codeVersion()

const compiled = await compileOnce('lib/cli/content.ts', process.env.CODE_VERSION)
if (compiled) await import(compiled.href)
else {
  const args = ['--import', 'tsx', 'lib/cli/content.ts', ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
}
