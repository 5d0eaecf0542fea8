import path from 'node:path'
import { imageSizeFromFile } from 'image-size/fromFile'
import { contentFolders } from './getCatalogue'

/**
 * Width and height in pixels of an image below `public/`, so that the page keeps its place while it loads.
 * The content check has made sure that it exists and is an image.
 *
 * @param src as in front matter: `/images/name.jpg`
 */
export async function imageDimensions(src: string): Promise<{ width: number; height: number }> {
  const { width, height } = await imageSizeFromFile(path.join(contentFolders().public, src))
  return { width, height }
}
