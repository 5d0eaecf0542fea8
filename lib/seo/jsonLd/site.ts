import { absolute, routes } from '../../routes'
import { SITE_DESCRIPTION, SITE_NAME } from '../../site'
import { ref, type Thing } from './thing'

export const SITE_ID = () => absolute('/#site')
export const PUBLISHER_ID = () => absolute('/#redaction')

/** The magazine, with its policies: fields of the Trust Project that schema.org has for news media. */
export function publisher(): Thing {
  const charter = absolute(routes.page('charte'))
  return {
    '@type': 'NewsMediaOrganization',
    '@id': PUBLISHER_ID(),
    name: SITE_NAME,
    url: absolute('/'),
    description: SITE_DESCRIPTION,
    logo: { '@type': 'ImageObject', url: absolute('/icone-512.png'), width: 512, height: 512 },
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
export function website(): Thing {
  return {
    '@type': 'WebSite',
    '@id': SITE_ID(),
    name: SITE_NAME,
    url: absolute('/'),
    inLanguage: 'fr',
    publisher: ref(PUBLISHER_ID()),
  }
}
