import type { Thing } from '@/lib/seo/jsonLd/thing'
import { writeGraph } from '@/lib/seo/jsonLd/writeGraph'

/** What the page says, for machines. It holds nothing that readers do not see. */
export function JsonLd({ things }: { things: readonly (Thing | null)[] }) {
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: `writeGraph` escapes what could end the element
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeGraph(things) }} />
  )
}
