import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inspect } from '@/lib/content/load'
import type { Archive } from '@/lib/model/items'
import { contentFolder } from '../../support/contentFolder'
import { runContent } from '../cli/runContent'
import { exportOf, textsIn } from './exportOf'
import { WHOLE_SITE } from './wholeSite'

/** What every reader of a site would miss first, by the slugs of its articles. */
function tellingOf({ articles }: Archive) {
  return Object.fromEntries(
    articles.map(article => [
      article.slug,
      {
        kind: article.kind,
        title: article.title,
        date: article.date,
        authors: article.authors.map(({ name }) => name),
        films: article.films.map(({ title, year, ids }) => ({ title, year, imdb: ids.imdb })),
        rating: article.kind === 'review' ? article.rating : null,
        tags: article.tags.map(({ label }) => label),
        places: article.places.map(({ label }) => label),
      },
    ]),
  )
}

test.each(['wordpress', 'markdown'])(
  'Exported as %s and imported into an empty site, articles are what they were, but for what is told',
  async format => {
    const { target } = await exportOf(WHOLE_SITE, [format])
    const before = tellingOf((await inspect(await contentFolder(WHOLE_SITE))).archive)
    const empty = await contentFolder({ 'content/.keep': '' })
    const source = format === 'wordpress' ? path.join(target, 'photogramme.xml') : target
    const order = ['import', format, source, '--images', 'ignorer', '--nom', 'retour']
    await runContent(empty, order)
    expect((await runContent(empty, order)).code).toBe(0)
    const { archive, problems } = await inspect(empty)
    expect(problems).toEqual([])
    const after = tellingOf(archive)
    // An import looks for the film of a review alone: the report names the field of a piece of news.
    expect(after).toEqual({ ...before, nouvelle: { ...before.nouvelle, films: [] } })
    const report = await readFile(
      path.join(path.dirname(empty.content), '.import/retour/rapport.csv'),
      'utf8',
    )
    expect(report).toMatch(format === 'wordpress' ? /photogramme_films/ : /champ « films »/)
    expect(Object.values(await textsIn(empty.content)).join('\n')).toContain('Je filme la nuit')
  },
)
