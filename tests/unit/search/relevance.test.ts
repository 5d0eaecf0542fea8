import { expect, test } from 'vitest'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { contentFolders } from '@/lib/content/catalogue/getCatalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { search } from '@/lib/search/search'
import { epoch } from '@/lib/time/instant'
import { RELEVANCE_SET } from '../../support/relevanceSet'

/** Of the rank at which what was expected stands; nothing beyond the first page counts. */
const WANTED = 0.95

test(`readers find what they look for: a mean reciprocal rank of ${WANTED} or more`, async () => {
  const archive = await load(contentFolders())
  const catalogue = new Catalogue(gate(archive, epoch('2026-11-01T00:00:00+01:00')))
  let sum = 0
  for (const [query, first] of RELEVANCE_SET) {
    const { hits } = await search({ q: query }, catalogue)
    const rank = hits.findIndex(({ path }) => [first].flat().includes(path)) + 1
    sum += rank === 0 ? 0 : 1 / rank
    if (rank !== 1)
      console.log(
        `${rank || '–'}  ${query} → ${hits
          .slice(0, 3)
          .map(({ path }) => path)
          .join(' ')}`,
      )
  }
  const score = sum / RELEVANCE_SET.length
  console.log(`MRR ${score.toFixed(3)} over ${RELEVANCE_SET.length} queries`)
  expect(RELEVANCE_SET.length).toBeGreaterThanOrEqual(60)
  expect(score).toBeGreaterThanOrEqual(WANTED)
})
