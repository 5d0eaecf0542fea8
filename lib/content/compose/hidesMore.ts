import { isArticleKind, kindIn } from '../../model/contentTypes'
import { isArticleFile, type SourceFile } from '../../model/files'
import type { Milliseconds } from '../../time/clock'
import { parisDay } from '../../time/paris'
import { openingOf } from '../gate'
import { soundPart } from '../validate/soundPart'

/** A line of a front matter that takes an article away from readers, and one that says when it comes. */
const HIDING = /^[ \t"']*(draft|embargo|expires)\b/i
const DATE = /^[ \t"']*date["']?[ \t]*:[ \t"']*(\d{4}-\d{2}-\d{2})/i

/** Front matters are shorter (longHeader.ts). */
const HEADER_LINES = 500

/**
 * Whether an article that cannot be published as it is written now says, readably or nearly so, that readers are not to
 * have it: then they do not get its last good version either. Closed by default: a line about hiding that the good
 * version does not have counts, whatever stands in it.
 *
 * @param written with problems
 * @param good the version that would stand in for it
 */
export function hidesMore(written: SourceFile, good: SourceFile, now: Milliseconds): boolean {
  if (!isArticleKind(kindIn(written.folder))) return false
  const before = new Set(headerOf(good))
  const lines = headerOf(written)
  if (lines.some(line => HIDING.test(line) && !/:[ \t]*false\b/.test(line) && !before.has(line))) return true
  const part = soundPart(written)
  if (part && isArticleFile(part) && part.data.date !== '') return openingOf(part.data) > now
  const day = lines.flatMap(line => DATE.exec(line)?.[1] ?? [])[0]
  return day !== undefined && day > parisDay(now)
}

function headerOf({ text }: SourceFile): string[] {
  const lines = text.split('\n', HEADER_LINES)
  const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  return (end === -1 ? lines : lines.slice(0, end)).map(line => line.trim())
}
