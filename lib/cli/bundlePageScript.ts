import { createHash } from 'node:crypto'
import { build } from 'esbuild'

/** `integrity`: what browsers compare the bytes with before they run them (Subresource Integrity). */
export type PageScript = { name: string; integrity: string; bytes: Uint8Array }

/**
 * The script that every page loads before its first paint, which it delays: as small as it can be, under a name
 * that carries a digest of its text, because browsers keep it for a year.
 */
export async function bundlePageScript(): Promise<PageScript> {
  const { outputFiles } = await build({
    entryPoints: ['components/browser/page.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  return {
    name: `page.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.js`,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes,
  }
}
