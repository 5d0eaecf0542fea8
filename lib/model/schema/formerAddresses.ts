import { z } from 'zod'
import { FOLDERS } from '../../folders.mjs'
import { formerPathOf } from '../../text/formerPath'
import { formerPathFault } from '../../text/formerPathFault'
import { oneLine } from '../../text/oneLine'
import { SLUG_PATTERN } from '../../text/slug'
import { list } from './list'
import { hint, NO_SLUG } from './scalars'

/** Characters of one: more than any engine makes of a title, and less than servers take (judgeAddress.mjs). */
const LONGEST = 1000
/** Of one item: several engines, several names. */
const MOST = 100

/** An address of ours, whose last part is the name of a file. */
const WITH_FOLDER = new RegExp(`^/?(?:${FOLDERS.join('|')})/([a-z0-9-]+)/?$`)

/** A name that the file of an item has had. */
const formerSlug = z
  .string()
  .superRefine((written, context) => {
    if (!/[/?]|\.(?!md$)/.test(written)) return
    const [, slug] = WITH_FOLDER.exec(written) ?? []
    const path = written.startsWith('?') ? `/${written}` : written.replace(/^(?![/\\]|[a-z]+:)/i, '/')
    context.addIssue({
      code: 'custom',
      continue: false,
      message: 'Ce n’est pas un ancien nom de fichier, mais une adresse.',
      ...hint(
        slug
          ? `Écrivez « ${slug} ».`
          : `Une adresse de l’ancien site se range dans un autre champ : formerPaths: [${JSON.stringify(path)}].`,
        'invalid-address',
      ),
    })
  })
  .regex(SLUG_PATTERN, { error: NO_SLUG })

/** The names that the file of an item has had: their addresses lead to the present one. */
export const formerSlugs = list(formerSlug).default([])

/** An address of the site that was here before, as it wrote it: a path, perhaps with a query. */
const formerPath = z
  .string()
  .overwrite(oneLine)
  .max(LONGEST)
  .superRefine((written, context) => {
    const fault = formerPathFault(written)
    if (!fault) return
    context.addIssue({ code: 'custom', message: fault.message, ...hint(fault.hint, 'invalid-address') })
  })

export const formerAddresses = list(formerPath, written =>
  // A faulty one has a problem of its own.
  formerPathFault(written) ? written : formerPathOf(written),
)

/** The addresses at which the site that was here before showed an item: they lead to the present one. */
export const formerPaths = formerAddresses.max(MOST).default([])
