import { createHash } from 'node:crypto'
import { build } from 'esbuild'

/** `integrity`: what browsers compare the bytes with before they run them (Subresource Integrity). */
export type Script = { name: string; integrity: string; bytes: Uint8Array }

/**
 * What browsers run and no page needs. Each file is as small as it can be, under a name that carries a digest of its
 * text, because browsers keep it for a year.
 *
 * `page` is loaded by every page before its first paint, which it delays; `search` by who enters a field of the search;
 * `style` is that of the list below these; `list` is loaded by whoever goes along a list that meets some criteria.
 */
export async function bundleScripts(): Promise<Record<'page' | 'search' | 'style' | 'list', Script>> {
  const style = await bundle('suggestions.css')
  const search = await bundle('search.ts', { SUGGESTIONS_STYLE: addressOf(style) })
  const list = await bundle('list.ts')
  const page = await bundle('page.ts', {
    SEARCH_SCRIPT: addressOf(search),
    SEARCH_INTEGRITY: search.integrity,
    LIST_SCRIPT: addressOf(list),
    LIST_INTEGRITY: list.integrity,
  })
  return { page, search, style, list }
}

function addressOf({ name }: Script): string {
  return `/scripts/${name}`
}

/**
 * @param entry a file of components/browser/
 * @param constants texts that its code names, by their names
 */
async function bundle(entry: string, constants: Record<string, string> = {}): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [`components/browser/${entry}`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    define: Object.fromEntries(Object.entries(constants).map(([name, text]) => [name, JSON.stringify(text)])),
    write: false,
  })
  const bytes = outputFiles[0]?.contents ?? new Uint8Array()
  const [stem, ending] = entry.replace('.ts', '.js').split('.')
  return {
    name: `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.${ending}`,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes,
  }
}
