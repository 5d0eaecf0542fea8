import path from 'node:path'
import { parsedUrl } from '../../parsedUrl.mjs'
import { convertBody } from '../bodies/convertBody'
import { mentionsIn } from '../bodies/mentionsIn'
import type { Carte } from '../map/carte'
import type { Order } from '../order'
import { leadFault } from '../pictures/picture'
import { PictureShelf } from '../pictures/pictureShelf'
import type { LineStore } from '../read/lineStore'
import type { SourceIndex } from '../read/sourceIndex'
import type { SourceEntry, SourceItem, SourceMedia } from '../sources/sourceItem'
import type { LeadPicture } from './articleFile'
import type { Conversions } from './convertItem'
import type { PlannedItem } from './plan'

type Around = {
  index: SourceIndex
  entries: LineStore<SourceEntry>
  carte: Carte
  order: Order
  /** Where pictures go, absolute: `public`, or in a trial a folder of the import’s own. */
  publicFolder: string
  /** Where the shelf keeps what it has taken, absolute. */
  journal: string
  signal: AbortSignal | undefined
}

/** How the texts of a source are converted, and where its pictures are. */
export function conversionsOf({
  index,
  entries,
  carte,
  order,
  publicFolder,
  journal,
  signal,
}: Around): Conversions {
  const { fate, folder } = order.pictures
  const own = carte.site.adresse && parsedUrl(carte.site.adresse)?.host
  // Pictures that the old site names by their paths alone are its own.
  const isAllowed = (host: string) => (carte.images.get(host) ?? (host === own && 'copier')) === 'copier'
  const hosts = { has: (host: string) => fate === 'copier' && isAllowed(host) }
  const shelf =
    fate === 'ignorer'
      ? null
      : new PictureShelf({
          ...{ publicFolder, journal, hosts, name: order.name, site: carte.site.adresse },
          ...{ medias: folder, source: order.kind === 'markdown' ? order.source : null },
        })

  return {
    async prepare(item) {
      if (!shelf) return
      const { pictures, media } = mentionsIn(item.body)
      const ofGalleries = media.flatMap(id => mediaOf(id)?.address ?? [])
      const lead = item.picture ? [item.picture.address] : []
      await shelf.take([...lead, ...pictures, ...ofGalleries], besideOf(item), signal)
    },
    convertBody,
    pictureOf: (address, item) => shelf?.srcOf(address, besideOf(item)) ?? null,
    mediaOf,
    leadOf,
  }

  function mediaOf(id: string): SourceMedia | null {
    const place = index.media.get(id)
    const entry = place && entries.at(place)
    return entry?.entry === 'media' ? entry.media : null
  }

  /** The picture above a text; one that is too small, or was not found, is told as lost. */
  function leadOf(item: SourceItem, planned: PlannedItem): LeadPicture | null {
    const { picture } = item
    if (!picture) return null
    const taken = shelf?.of(picture.address, besideOf(item))
    const fault = shelf ? leadFault(taken) : 'les images sont ignorées'
    if (fault !== null || !taken || !('src' in taken)) {
      planned.losses.push({
        what: `image de tête : ${fault ?? ''}`,
        count: 1,
        sample: picture.address.slice(0, 80),
      })
      return null
    }
    const site = carte.site.adresse ? new URL(carte.site.adresse).host : 'l’ancien site'
    if (!picture.credit)
      planned.guesses.push({ what: 'crédit de l’image de tête', rule: 'le nom de l’ancien site' })
    if (!picture.alt)
      planned.guesses.push({
        what: 'texte de remplacement de l’image de tête',
        rule: 'sa légende, ou le titre',
      })
    return {
      src: taken.src,
      alt: picture.alt || picture.caption || planned.title || item.title || 'Illustration',
      credit: picture.credit || site,
      license: 'tous droits réservés',
    }
  }
}

/** The folder of a text, to which the addresses of its pictures may be relative. */
function besideOf({ where }: SourceItem): string {
  const folder = path.posix.dirname(where.file)
  return folder === '.' ? '' : folder
}
