import { remembered } from '../../cache/remembered'
import type { ArticleFile } from '../../model/files'
import { isFrench } from '../../model/schema/language'
import { DESCRIPTION } from '../../model/schema/scalars'
import { openingSentences } from '../../text/openingSentences'
import { mayHide, readText } from '../../text/readText'
import { french } from '../../typography/french'

/** Enough of a text to begin with, in characters: its first lines may be headings and pictures. */
const READ = 4000

const cuts = remembered<string>('summaryOf')

/**
 * The summary and the description of an article. Those that an imported one lacks are made of what it has: the
 * summary is how its text begins, without what readers open on purpose; the description, where the summary is too long
 * for one, how that begins.
 */
export function summaryOf(file: ArticleFile): { summary: string; description: string | undefined } {
  const { summary: written, description, lang } = file.data
  const summary = written ?? cuts.of(file.source, () => cutOf(file.body, isFrench(lang)))
  const isLong = description === undefined && summary.length > DESCRIPTION.max
  return { summary, description: isLong ? openingSentences(summary, DESCRIPTION.max) : description }
}

function cutOf(markdown: string, isSet: boolean): string {
  const lines = readText(withoutHeadings(markdown), READ).split('\n')
  const end = lines.findIndex(mayHide)
  const text = (end === -1 ? lines : lines.slice(0, end)).filter(line => /\p{L}/u.test(line)).join('\n')
  return openingSentences(isSet ? french(text) : text, DESCRIPTION.max)
}

/** Nobody would begin with what stands above a part of a text. */
function withoutHeadings(markdown: string): string {
  return markdown.replace(/^#{1,6} .*$/gm, '')
}
