import { ofKinds, spansOf } from '../../text/markdownText'
import type { Article } from '../items'

/**
 * Whether something in the body gives a film away, which is then closed: an article is not published otherwise
 * (lib/content/checks/checkSpoilers.ts, lib/markdown/spoilerMarks.ts). Without any, all of it may be read.
 */
export function hasSpoilers({ body }: Pick<Article, 'body'>): boolean {
  return ofKinds(spansOf(body.markdown), ['spoiler']).length > 0
}
