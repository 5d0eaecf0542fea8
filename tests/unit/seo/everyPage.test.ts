import { expect, test } from 'vitest'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { PAGE_KINDS } from '../../e2e/pageKinds'
import { graphIn, pageAt } from '../../support/pageAt'
import { richResultFaults } from '../../support/richResultFaults'
import { vocabularyFaults } from '../../support/schemaVocabulary'

test('every page says what schema.org knows and search engines ask for', async () => {
  const wanted = [...sitemapPages(await getCatalogue())].map(({ path }) => path)
  const addresses = new Set([...wanted, ...Object.values(PAGE_KINDS)])
  const faults: string[] = []
  let graphs = 0
  for (const address of addresses) {
    if (address === PAGE_KINDS['not found']) continue
    const graph = graphIn(await pageAt(address))
    graphs += 1
    const found = [
      ...(graph.length > 0 ? [] : ['no graph']),
      ...graph.flatMap(node => vocabularyFaults(node)),
      ...(await richResultFaults(graph)),
    ]
    faults.push(...new Set(found.map(fault => `${address}: ${fault}`)))
  }
  expect(faults).toEqual([])
  expect(graphs).toBeGreaterThan(600)
})
