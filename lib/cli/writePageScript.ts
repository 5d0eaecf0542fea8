/** `npm run scripts`, when components/browser/ changes: writes the script of the pages. The output is committed. */
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundlePageScript } from './bundlePageScript'

const FOLDER = path.join('public', 'scripts')

const { name, integrity, bytes } = await bundlePageScript()
for (const old of await readdir(FOLDER)) await rm(path.join(FOLDER, old))
await writeFile(path.join(FOLDER, name), bytes)
await writeFile(
  path.join('lib', 'pageScript.ts'),
  `/** The file in public/scripts/ that every page loads, and its digest. Written by \`npm run scripts\`. */
export const PAGE_SCRIPT = '${name}'
export const PAGE_SCRIPT_INTEGRITY = '${integrity}'
`,
)
console.log(`${name}: ${gzipSync(bytes).length} bytes compressed`)
