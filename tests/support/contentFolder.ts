import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { ContentFolders } from '@/lib/model/files'

/** Front-matter fields as YAML source, in the order of the file; null leaves a field out. */
export type Fields = Record<string, string | null>

/**
 * Writes files into a new temporary folder, which is removed when the test ends.
 *
 * @param files contents by path from the project folder: `content/films/drive.md`, `public/images/lino.png`
 */
export async function contentFolder(files: Record<string, string | Uint8Array>): Promise<ContentFolders> {
  const root = await mkdtemp(path.join(tmpdir(), 'photogramme-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const folders = { content: path.join(root, 'content'), public: path.join(root, 'public') }
  await mkdir(folders.content)
  for (const [name, content] of Object.entries(inTheirOwnWords(files))) {
    const file = path.join(root, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  return folders
}

/**
 * The same files, in which the second article and those after it do not repeat the title and the summary that
 * articles have unless told otherwise: two pages that say the same of themselves are a mistake.
 */
export function inTheirOwnWords<T>(files: Record<string, T>): Record<string, T | string> {
  const taken = new Set<string>()
  const reword = ([name, content]: [string, T]): [string, T | string] => {
    if (typeof content !== 'string') return [name, content]
    const { dir, name: slug } = path.parse(name)
    const own = [path.basename(dir), slug].filter(word => word !== '').join(' ')
    const text = ONCE.reduce((written: string, line) => {
      if (!written.includes(line)) return written
      const isFirst = !taken.has(line)
      taken.add(line)
      return isFirst ? written : written.replace(line, line.replace(/(\.?)"$/, ` (${own})$1"`))
    }, content)
    return [name, text]
  }
  return Object.fromEntries(Object.entries(files).map(reword))
}

/** A content file: each field on its line from line 2 on, then a blank line and the body. */
export function markdown(fields: Fields, body = 'Un texte.'): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return ['---', ...lines, '---', '', body, ''].join('\n')
}

/** Fits the 50 to 170 characters of a meta description. */
const SUMMARY = '"Un chauffeur sans nom roule la nuit pour des braqueurs qui parlent trop."'

const ARTICLE: Fields = {
  title: '"Un titre"',
  summary: SUMMARY,
  date: '2024-05-01T09:00',
  authors: '[redaction]',
}

const ONCE = [`title: ${ARTICLE.title}`, `summary: ${ARTICLE.summary}`]

/** `title` on line 2, then summary, date, authors, film, rating, verdict, audience; other fields from line 10 on. */
export function review(fields: Fields = {}, body?: string): string {
  const own = { film: 'drive', rating: '3.5', verdict: '"Sec et beau."', audience: '"Pour les noctambules"' }
  return markdown({ ...ARTICLE, ...own, ...fields }, body)
}

/** A figure of the ledger: so many tickets for `drive` in France, unless `fields` say otherwise. */
export function figure(fields: Fields = {}): string {
  return markdown(
    {
      film: 'drive',
      counted: 'entrees',
      value: '1000',
      unit: 'entrees',
      how: '"Entrées en salles, France."',
      country: 'FR',
      source: '{ title: "A", url: "https://a.fr/b" }',
      ...fields,
    },
    '',
  )
}

/** `title` on line 2, then summary, date, authors; other fields from line 6 on. */
export function news(fields: Fields = {}, body?: string): string {
  return markdown({ ...ARTICLE, ...fields }, body)
}

/** `title` on line 2, then year, directors, genres; other fields from line 6 on. */
export function film(fields: Fields = {}, body?: string): string {
  const own = { title: '"Drive"', year: '2011', directors: '["Nicolas Winding Refn"]', genres: '[thriller]' }
  return markdown({ ...own, ...fields }, body)
}

export function author(fields: Fields = {}): string {
  return markdown({ name: '"La rédaction"', kind: 'collective', bio: '"Signe les textes."', ...fields }, '')
}

/** What every article refers to unless told otherwise: one author and one film. */
export const SITE = {
  'content/auteurs/redaction.md': author(),
  'content/films/drive.md': film(),
}
