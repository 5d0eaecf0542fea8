import type { Catalogue } from '../content/catalogue/catalogue'
import { feedHtml } from '../feeds/feedHtml'
import { unlessItFails } from '../log.mjs'
import type { Body } from '../model/items'
import { absolute } from '../routes'

/**
 * The text of a record as other programs show it (feedHtml.ts); empty where it cannot be written.
 *
 * @param path the address of its page
 */
export function recordHtml(catalogue: Catalogue, body: Body, path: string): string {
  return unlessItFails('record-html', path, () => feedHtml(catalogue.html(body), absolute(path)), '')
}
