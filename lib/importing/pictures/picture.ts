/** A picture of a source that lies below `public/images` now: its address there, its size in pixels. */
export type TakenPicture = { src: string; width: number; height: number }

/** Why a picture was not taken: a French phrase. */
export type RefusedPicture = { reason: string }

/** Bytes of one picture. */
export const HEAVIEST = 25_000_000

/** Pixels that the picture above an article has at least (lib/model/schema). */
export const NARROWEST_LEAD = 1200

/** Why a picture cannot stand above an article, a French phrase; null when it can. */
export function leadFault(picture: TakenPicture | RefusedPicture | undefined): string | null {
  if (!picture) return 'l’image n’a pas été trouvée'
  if ('reason' in picture) return picture.reason
  return picture.width < NARROWEST_LEAD
    ? `l’image a ${picture.width} pixels de large, il en faut ${NARROWEST_LEAD}`
    : null
}
