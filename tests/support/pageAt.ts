import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Thing } from '@/lib/seo/jsonLd/thing'
import { writeGraph } from '@/lib/seo/jsonLd/writeGraph'

type Props = { params: Promise<object>; searchParams: Promise<object> }
type PageModule = {
  default: (props: Props) => ReactElement | Promise<ReactElement>
  metadata?: Metadata
  generateMetadata?: (props: Props) => Promise<Metadata>
}

const root = path.resolve(import.meta.dirname, '../../app')

/** The pages of `app/` as Next reads their folders, those of one address before those of many. */
const PAGES = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(file => path.basename(file) === 'page.tsx')
  .map(file => ({
    file,
    folders: path
      .dirname(file)
      .split(path.sep)
      .filter(folder => folder !== '.'),
  }))
  .sort((a, b) => a.folders.filter(isOpen).length - b.folders.filter(isOpen).length)

function isOpen(folder: string): boolean {
  return folder.startsWith('[')
}

/**
 * The HTML of a page of the site, without the frame that all share, made of what is published.
 *
 * @param address as in a browser, with its query
 * @throws where no page answers it
 */
export async function pageAt(address: string): Promise<string> {
  const { page, props } = await moduleAt(address)
  return renderToStaticMarkup(await page.default(props))
}

/**
 * What the head of a page says.
 *
 * @param address as in a browser, with its query
 * @throws where no page answers it
 */
export async function metadataAt(address: string): Promise<Metadata> {
  const { page, props } = await moduleAt(address)
  return page.metadata ?? (await page.generateMetadata?.(props)) ?? {}
}

async function moduleAt(address: string): Promise<{ page: PageModule; props: Props }> {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const parts = pathname.split('/').filter(part => part !== '')
  for (const { file, folders } of PAGES) {
    const params = paramsOf(folders, parts)
    if (!params) continue
    const query = Object.fromEntries(searchParams)
    const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) }
    return { page: await import(path.join(root, file)), props }
  }
  throw new Error(`no page at ${address}`)
}

function paramsOf(folders: readonly string[], parts: readonly string[]): object | null {
  const params: Record<string, string | string[]> = {}
  for (const [index, folder] of folders.entries()) {
    const part = parts[index]
    if (part === undefined) return null
    if (folder.startsWith('[...')) return { ...params, [folder.slice(4, -1)]: parts.slice(index) }
    if (isOpen(folder)) params[folder.slice(1, -1)] = part
    else if (folder !== part) return null
  }
  return parts.length === folders.length ? params : null
}

/** The nodes of the one graph that a page holds for search engines; none where it holds none. */
export function graphIn(html: string): Record<string, unknown>[] {
  const [, text] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
  return text === undefined ? [] : JSON.parse(text)['@graph']
}

/** Nodes as a page would write them. */
export function graphOf(things: readonly Thing[]): Record<string, unknown>[] {
  return JSON.parse(writeGraph(things))['@graph']
}
