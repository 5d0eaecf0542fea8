import { absolute, routes } from '../routes'
import { SITE_DESCRIPTION, SITE_NAME } from '../site'

/** How browsers search the site: OpenSearch 1.1. Nothing in it needs escaping but what `SITE_URL` cannot hold. */
export function openSearchDescription(): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>${SITE_DESCRIPTION}</Description>
  <Language>fr</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${absolute(routes.icon(192))}</Image>
  <Url type="text/html" template="${absolute(routes.search())}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute(routes.openSearch())}"/>
</OpenSearchDescription>
`
}
