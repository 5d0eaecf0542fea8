import type { ImageObject } from 'schema-dts'
import { of } from '../../grammar/joined'
import type { Article, Film } from '../../model/items'
import { pathOf } from '../../model/pathOf'
import { absolute, routes, SHARE_CROPS } from '../../routes'
import { SITE_NAME } from '../../site'
import { licenseUrl } from './licenseUrl'
import { PUBLISHER_ID } from './site'
import { ref } from './thing'

const LEGAL = () => absolute(routes.page('mentions-legales'))

/** The poster of a film: drawn by us, so its rights are ours to state. */
export function artImage(film: Pick<Film, 'slug' | 'title'>): ImageObject {
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(routes.filmPoster(film.slug)),
    url: absolute(routes.filmPoster(film.slug)),
    caption: `Affiche ${of(film.title)}, dessin de ${SITE_NAME}`,
    creator: ref(PUBLISHER_ID()),
    creditText: SITE_NAME,
    copyrightNotice: `© ${SITE_NAME}`,
    license: LEGAL(),
    acquireLicensePage: LEGAL(),
  }
}

/** The pictures by which an article may be shown: its own first, then what is drawn for it, in three shapes. */
export function articleImages(article: Article): (ImageObject | string)[] {
  const { image } = article
  const own: ImageObject[] = image
    ? [
        {
          '@type': 'ImageObject',
          contentUrl: absolute(image.src),
          url: absolute(image.src),
          caption: image.alt,
          creditText: image.credit,
          license: licenseUrl(image.license),
          // What the page says of its rights, whether or not that is a licence with an address.
          copyrightNotice: image.license,
        },
      ]
    : []
  return [...own, ...SHARE_CROPS.map(crop => absolute(routes.shareImage(pathOf(article), crop)))]
}
