import type { TrailStep } from '@/lib/routes'
import { routes } from '@/lib/routes'
import { breadcrumb } from '@/lib/seo/jsonLd/breadcrumb'
import { PUBLISHER_ID, publisher, website } from '@/lib/seo/jsonLd/site'
import type { Thing } from '@/lib/seo/jsonLd/thing'
import { writeGraph } from '@/lib/seo/jsonLd/writeGraph'

type Props = {
  /** The canonical path of the page, where it stands below the home page, and its name. */
  path: string
  trail?: readonly TrailStep[]
  name: string
  /** What the page is about; the magazine itself, where it is, with more than its name. */
  things?: readonly (Thing | null)[]
}

/** What the page says, for machines, as one connected graph. It holds nothing that readers do not see. */
export function PageGraph({ path, trail = [], name, things = [] }: Props) {
  const place = path === routes.home() ? null : breadcrumb(path, trail, name)
  const isAboutUs = things.some(thing => thing?.['@id'] === PUBLISHER_ID())
  const graph = writeGraph([website(), isAboutUs ? null : publisher(), place, ...things])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `writeGraph` escapes what could end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: graph }} />
}
