import { imageSizeOf } from '../../disk/imageSizeOf'
import { agree } from '../../grammar/plural'
import { isArticleFile, type ValidFile } from '../../model/files'
import type { Problem } from '../../model/problem'
import type { RuleId } from '../../model/ruleIds'
import type { Steps } from '../../turns/steps'

/** Search engines show a large preview from this width on; see shared rules of Google Discover. */
const MIN_WIDTH = 1200

/** An article's image must exist below `publicFolder` and be wide enough. */
export function* checkImages(files: readonly ValidFile[], publicFolder: string): Steps<Problem[]> {
  const problems: Problem[] = []
  for (const file of files) {
    if (!isArticleFile(file) || !file.data.image) continue
    yield
    const { src } = file.data.image
    const complain = (rule: RuleId, message: string, hint: string) =>
      problems.push({
        ...file.placeOf(['image', 'src']),
        field: 'image.src',
        rule,
        message: `« ${src} » — ${message}`,
        hint,
      })
    const size = imageSizeOf(publicFolder, src)
    if (!size)
      complain(
        'missing-image',
        'Cette image n’existe pas, ou n’est pas une image.',
        `Déposez-la dans public${src}.`,
      )
    else if (size.width < MIN_WIDTH) {
      complain(
        'small-image',
        `L’image fait ${size.width} ${agree(size.width, 'pixel')} de large ; il en faut au moins ${MIN_WIDTH}.`,
        'Choisissez une image plus grande.',
      )
    }
  }
  return problems
}
