import { type FileOf, isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import { slugOf } from '../../text/slug'
import { sketchOf } from '../sketchOf'

type ArticleFile = FileOf<'review' | 'news'>

/** Two articles are one text told twice when they share this part of the shorter one, from 0 to 1. */
const SAME = 0.6

/** Fewer runs of words than this (some sixty words) prove nothing. */
const LEAST = 4

/** A run of words that so many texts share is a formula of the house, and proves nothing. */
const FORMULA = 12

/**
 * Items that were made twice: two records of one film, two articles of nearly one text. The later of the two is
 * warned of, and the other is named. Titles told twice hold an edition back (checkSharedTitles.ts).
 */
export function checkDuplicates(files: readonly ValidFile[]): Problem[] {
  const articles = files.filter(isArticleFile)
  const inOrder = articles.sort((a, b) => (a.data.date < b.data.date ? -1 : 1))
  return [...sameFilms(files), ...sameTexts(inOrder)]
}

function sameFilms(files: readonly ValidFile[]): Problem[] {
  const first = new Map<string, ValidFile>()
  return files.flatMap((file): Problem[] => {
    if (file.kind !== 'film') return []
    const key = `${slugOf(file.data.title)} ${file.data.year}`
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
