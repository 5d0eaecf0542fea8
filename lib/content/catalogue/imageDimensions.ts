import { imageSizeOf } from '../../disk/imageSizeOf'
import { contentFolders } from './getCatalogue'

/**
 * Width and height in pixels of an image below `public/`, so that the page keeps its place while it loads.
 * The content check has made sure that it exists and is an image; null when it has gone since, so that the article
 * is shown without it.
 *
 * @param src as in front matter: `/images/name.jpg`
 */
export async function imageDimensions(src: string): Promise<{ width: number; height: number } | null> {
  return imageSizeOf(contentFolders().public, src)
}
