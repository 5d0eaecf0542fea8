/** `npm run scripts`, when components/browser/ changes: writes the scripts of the pages. The output is committed. */
import { readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { bundleScripts } from './bundleScripts'

const FOLDER = path.join('public', 'scripts')

const bundles = await bundleScripts()
for (const old of await readdir(FOLDER)) await rm(path.join(FOLDER, old))
for (const { name, bytes } of Object.values(bundles)) {
  await writeFile(path.join(FOLDER, name), bytes)
  console.log(
    `${name}: ${gzipSync(bytes).length} bytes by gzip, ${brotliCompressSync(bytes).length} by brotli`,
  )
}
await writeFile(
  path.join('lib', 'pageScript.ts'),
  `/** The file in public/scripts/ that every page loads, and its digest. Written by \`npm run scripts\`. */
export const PAGE_SCRIPT = '${bundles.page.name}'
export const PAGE_SCRIPT_INTEGRITY = '${bundles.page.integrity}'
`,
)
