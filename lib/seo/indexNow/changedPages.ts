import type { Catalogue } from '../../content/catalogue/catalogue'
import { momentOf } from '../../model/article/publication'
import type { Milliseconds } from '../../time/clock'
import { epoch } from '../../time/instant'
import { sitemapPages } from '../sitemaps/sitemapPages'

/**
 * The paths of the pages that search engines should look at again: those of the sitemap that changed after an
 * instant or are named, and the addresses of what was withdrawn since, which answer 410.
 *
 * @param named paths of items whose files changed; one without a public page that engines may keep is left out
 */
export function changedPages(
  catalogue: Catalogue,
  since: Milliseconds,
  named: ReadonlySet<string> = new Set(),
): string[] {
  const changed = new Set<string>()
  for (const page of sitemapPages(catalogue)) {
    if (named.has(page.path) || (page.changed && momentOf(page.changed) > since)) changed.add(page.path)
  }
  for (const { date, addresses } of catalogue.withdrawals) {
    if (date && epoch(date) > since) for (const address of addresses) changed.add(address)
  }
  return [...changed]
}
