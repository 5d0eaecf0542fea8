import type { Distance, NewsMediaOrganizationLeaf, WebSiteLeaf } from 'schema-dts'
import { absolute, routes } from '../../routes'
import { SITE_DESCRIPTION, SITE_NAME } from '../../site'
import { ref } from './thing'

export const SITE_ID = () => absolute('/#site')
export const PUBLISHER_ID = () => absolute('/#redaction')

/** Pixels, as search engines read a bare number; the vocabulary has lengths with a unit only. */
const ICON_SIDE = 512 as unknown as Distance

/** The magazine as every page names it. */
export function publisher(): NewsMediaOrganizationLeaf {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': PUBLISHER_ID(),
    name: SITE_NAME,
    url: absolute(routes.home()),
    logo: { '@type': 'ImageObject', url: absolute(routes.icon(512)), width: ICON_SIDE, height: ICON_SIDE },
  }
}

/**
 * The magazine with its policies: fields of the Trust Project that schema.org has for news media. For the home page
 * and those about the magazine, where search engines look for them
 * (https://developers.google.com/search/docs/appearance/structured-data/organization).
 */
export function publisherWithPolicies(): NewsMediaOrganizationLeaf {
  const charter = absolute(routes.page('charte'))
  return {
    ...publisher(),
    description: SITE_DESCRIPTION,
    publishingPrinciples: charter,
    ethicsPolicy: charter,
    verificationFactCheckingPolicy: `${charter}#sources`,
    correctionsPolicy: `${charter}#corrections`,
    noBylinesPolicy: absolute(routes.page('a-propos')),
    masthead: absolute(routes.page('a-propos')),
    actionableFeedbackPolicy: absolute(routes.page('a-propos')),
    ownershipFundingInfo: absolute(routes.page('mentions-legales')),
  }
}

/** The site, whose name search engines show. */
export function website(): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': SITE_ID(),
    name: SITE_NAME,
    url: absolute(routes.home()),
    inLanguage: 'fr',
    publisher: ref(PUBLISHER_ID()),
  }
}
