import matter from 'gray-matter'

/** What a reader reads of a file of content, without what others have said. */
export type Prose = {
  /** Path within `content/`. */
  file: string
  /** `critiques`, `actualites`, `films` … */
  folder: string
  title: string
  summary: string
  crossheads: string[]
  /** Sentences of the body in their order, quotations and addresses taken out. */
  sentences: string[]
}

/** The prose of a Markdown file with front matter. */
export function proseOf(file: string, text: string): Prose {
  const { data, content } = matter(text)
  const lines = content.split('\n')
  const isCrosshead = (line: string) => /^#{2,4} /.test(line)
  const body = lines
    .filter(line => !isCrosshead(line) && !/^(?:::|\||\[\^)/.test(line))
    .join('\n')
    .replace(/\{[^}]*\}/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/«[^»]*»/g, '…')
    .replace(/:spoiler|:chiffre/g, '')
    .replace(/[*_[\]>`]/g, '')
  return {
    file,
    folder: file.split('/')[0] ?? '',
    title: String(data.title ?? ''),
    summary: String(data.summary ?? ''),
    crossheads: lines.filter(isCrosshead).map(line => line.replace(/^#+ /, '')),
    sentences: body
      .split(/(?<=[.!?…])\s+(?=[A-ZÀ-ÖØ-Þ])|\n{2,}/)
      .map(sentence => sentence.replace(/\s+/g, ' ').trim())
      .filter(sentence => /\p{L}/u.test(sentence)),
  }
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
