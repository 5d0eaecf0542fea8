import path from 'node:path'
import { imageSizeFromFile } from 'image-size/fromFile'
import type { Problem } from './problem'
import { isArticleFile, type ValidFile } from './validate'

/** Search engines show a large preview from this width on; see shared rules of Google Discover. */
const MIN_WIDTH = 1200

/** An article's image must exist below `publicFolder` and be wide enough. */
export async function checkImages(files: readonly ValidFile[], publicFolder: string): Promise<Problem[]> {
  const checks = files.map(async (file): Promise<Problem | null> => {
    if (!isArticleFile(file) || !file.data.image) return null
    const { src } = file.data.image
    const problem = (rule: string, fix: string) => ({
      ...file.placeOf(['image', 'src']),
      field: 'image.src',
      rule: `« ${src} » — ${rule}`,
      fix,
    })
    const size = await imageSizeFromFile(path.join(publicFolder, src)).catch(() => null)
    if (!size)
      return problem('Cette image n’existe pas, ou n’est pas une image.', `Déposez-la dans public${src}.`)
    if (size.width < MIN_WIDTH) {
      return problem(
        `L’image fait ${size.width} pixels de large ; il en faut au moins ${MIN_WIDTH}.`,
        'Choisissez une image plus grande.',
      )
    }
    return null
  })
  return (await Promise.all(checks)).filter(problem => problem !== null)
}
