import path from 'node:path'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import { accidents } from './accidents/accidents'
import { asTyped } from './accidents/asTyped'
import { leftMarks } from './accidents/leftMarks'
import { SWITCHED_OFF } from './accidents/switchedOff'
import { directives } from './directives'
import { emptyElements } from './emptyElements'
import { figures } from './figures'
import { footnotes } from './footnotes'
import { guards } from './guards'
import { headings } from './headings'
import { images } from './images'
import { type Linking, linkEntities } from './linkEntities'
import { bareAddresses } from './links/bareAddresses'
import { links } from './links/links'
import type { Records } from './records'
import { sanitizeSchema } from './sanitizeSchema'
import { spoilerMarks } from './spoilerMarks'
import { tables } from './tables'
import { typography } from './typography'

/**
 * CommonMark, GFM and directives to sanitised HTML, without the constructs that prose triggers by accident
 * (accidents/switchedOff.ts), and before anything of ours: the base that the spec tests hold. `~` alone means « about »
 * in French and strikes nothing out.
 */
export function baseProcessor() {
  return remark()
    .data('micromarkExtensions', [SWITCHED_OFF])
    .use(remarkGfm, { singleTilde: false })
    .use(remarkDirective)
    .use(remarkHtml, { sanitize: sanitizeSchema })
}

/**
 * The road of a body up to its faults, which are messages of the VFile, so that one run finds them all.
 *
 * @param linking null where names are not linked by themselves: in a check, and in bodies of other kinds
 */
export function checkProcessor(records: Records, linking: Linking | null = null) {
  return baseProcessor()
    .use(bareAddresses)
    .use(guards)
    .use(links, records)
    .use(spoilerMarks)
    .use(accidents)
    .use(leftMarks)
    .use(asTyped)
    .use(emptyElements)
    .use(figures, records)
    .use(images, path.join(process.cwd(), 'public'))
    .use(linking ? [[linkEntities, records, linking]] : [])
    .use(directives, records)
    .use(headings)
    .use(footnotes, records)
    .use(tables)
}

/**
 * The whole road of a body. Typography comes last and never complains.
 *
 * @param language of a text that is not French, which keeps its own
 */
export function bodyProcessor(records: Records, linking: Linking | null, language?: string) {
  return checkProcessor(records, linking).use(language === undefined ? [typography] : [])
}
