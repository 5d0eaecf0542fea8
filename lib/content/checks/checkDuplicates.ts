import { remembered } from '../../cache/remembered'
import { type ArticleFile, isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { slugOf } from '../../text/slug'

/** Two articles are one text told twice when they share this part of the shorter one, from 0 to 1. */
const SAME = 0.6

/** Fewer runs of words than this (some sixty words) prove nothing. */
const LEAST = 4

/** A run of words that so many texts share is a formula of the house, and proves nothing. */
const FORMULA = 12

/** Words in a row that two texts hardly share by chance. */
const RUN = 6

/** One run in so many is kept, chosen by what it says: the same runs of two texts are both kept or both not. */
const ONE_IN = 16

const sketches = remembered<readonly number[]>('sketches')

/**
 * Items that were made twice: two records of one film, two articles of nearly one text. The later of the two is
 * warned of, and the other is named. Titles told twice hold an edition back (checkSharedTitles.ts), and so do identifiers given twice (checkIds.ts).
 */
export function checkDuplicates(files: readonly ValidFile[]): Problem[] {
  const articles = files.filter(isArticleFile)
  const inOrder = articles.sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
  return [...sameFilms(files), ...sameTexts(inOrder)]
}

function sameFilms(files: readonly ValidFile[]): Problem[] {
  const first = new Map<string, ValidFile>()
  return files.flatMap((file): Problem[] => {
    if (file.kind !== 'film' || file.data.title === '') return []
    // A title without Latin letters has no slug.
    const key = `${slugOf(file.data.title) || file.data.title} ${file.data.year}`
    const other = first.get(key)
    if (!other) {
      first.set(key, file)
      return []
    }
    return [
      {
        ...file.placeOf(['title']),
        field: 'title',
        rule: 'duplicate-film',
        message: `Ce film de cette année a déjà une fiche, « ${nameOf(other)} ».`,
        hint: 'Réunissez les deux fiches, ou laissez si ce sont deux films.',
        severity: 'warning',
      },
    ]
  })
}

function sameTexts(articles: readonly ArticleFile[]): Problem[] {
  const holders = new Map<number, ArticleFile[]>()
  return articles.flatMap((article): Problem[] => {
    const sketch = sketchOf(article)
    const shared = new Map<ArticleFile, number>()
    for (const run of sketch) {
      const others = holders.get(run) ?? []
      if (others.length <= FORMULA) {
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      holders.set(run, [...others.slice(0, FORMULA), article])
    }
    const twin = [...shared].find(([other, count]) => {
      const shorter = Math.min(sketch.length, sketchOf(other).length)
      return shorter >= LEAST && count / shorter >= SAME
    })
    if (!twin) return []
    return [
      {
        file: article.file,
        line: article.bodyLine + (/^\n*/.exec(article.body)?.[0].length ?? 0),
        column: 1,
        rule: 'duplicate-text',
        message: `Ce texte reprend presque mot pour mot celui de « ${nameOf(twin[0])} ».`,
        hint: 'Gardez-en un ; s’il s’agit d’une suite, dites ce qui est nouveau et renvoyez à l’autre.',
        severity: 'warning',
      },
    ]
  })
}

function nameOf({ folder, slug }: ValidFile): string {
  return `${folder}/${slug}`
}

/** A few dozen numbers that stand for a body: texts that share most of their runs of words share most of these. */
function sketchOf({ source, body }: ArticleFile): readonly number[] {
  return sketches.of(source, () => {
    const words = Array.from(body.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hashOf(word))
    const kept = new Set<number>()
    for (let start = 0; start + RUN <= words.length; start++) {
      let run = 0
      for (let index = start; index < start + RUN; index++) run = mix(run, words[index] ?? 0)
      if (run % ONE_IN === 0) kept.add(run)
    }
    return [...kept]
  })
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

function mix(run: number, word: number): number {
  const mixed = Math.imul(run ^ word, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
