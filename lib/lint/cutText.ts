import { endsSentence } from '../text/sentences'
import { FALLS_SILENT, neverLast, seldomLast } from './endings'
import type { Example, LintRule, Passage } from './passage'
import { unpairedSigns } from './unpairedSigns'

/** « Le film et… »: what is broken off, by its author or by a program. */
const SUSPENDED = /[\s\u00A0]*(?:…|\.{3})$/
/** Where a list or a word goes on; a grade, « A- », does not. */
const GOES_ON = /[,;:]$|(?<=^|[\s\u00A0])[–—-]$/

/**
 * A headline or a description that ends where the sentence had more to say, perhaps within a word, or opens what
 * it does not close. Descriptions are sentences, so one that was cut anywhere shows by its end.
 */
export const cutText: LintRule = {
  id: 'cut-text',
  severity: 'error',
  roles: ['headline', 'metadata'],
  check({ text, role }) {
    const told = cutBy(text, role)
    if (told) return finding(role, told)
    const [open] = unpairedSigns(text).filter(({ isOpening, sign }) => isOpening && sign !== '[')
    if (open) return finding(role, `a ${open.sign} sans ${open.partner}.`)
    return role === 'metadata' && !endsSentence(text.trim())
      ? finding(role, 's’arrête sans finir la phrase.')
      : []
  },
  examples: {
    ok: [
      'Le film',
      'Où va-t-on ?',
      '« Drive » (2011)',
      'Ce que l’on voit, et pourquoi',
      'Balle perdue 2',
      'Ad Vitam, encore numéro un',
      'Qui va le faire :(',
      'Oscars : Drive My Car',
      'Une nuit à LA',
      ...[
        'et Montpellier.',
        'et Montpellier !',
        'dit-il : « Enfin. »',
        '(enfin).',
        'et puis plus rien…',
        'et à Nice ! 🎬',
      ].map(end => inSummary(`à Paris, Lyon, Nantes ${end}`)),
    ],
    notOk: [
      'Le film de',
      'La fin, et',
      'Le film,',
      'Le film :',
      'Le film —',
      'Le film qu’',
      'Le film « Drive',
      'Le film (enfin',
      ...['et Montpel', 'à Lyon et', 'à « Lyon.'].map(inSummary),
    ],
  },
}

/** A headline or a description that seems to want its end, on a word that may also be a right one. */
export const perhapsCut: LintRule = {
  id: 'perhaps-cut',
  severity: 'warning',
  roles: ['headline', 'metadata'],
  check({ text, role }) {
    if (cutBy(text, role) || FALLS_SILENT.test(text.trim())) return []
    const written = text.trim().replace(SUSPENDED, '')
    const isCapital = written === written.toUpperCase()
    const small = isCapital ? written.toLowerCase() : written
    const last = neverLast(small) ?? seldomLast(small) ?? /(?<=\p{L}{2})-$/u.exec(small)?.[0]
    return last ? finding(role, `s’arrête sur « ${last} » ; il semble coupé.`) : []
  },
  examples: {
    ok: [
      'Ad Vitam, encore numéro un',
      'Lenoir à la une',
      'Qui donne le la',
      'Le Mans 66',
      'À suivre…',
      'Tous dans le car',
      'L’Opéra de quat’sous',
      'L’image et le son',
      'Va-t’en',
      'Prends-les',
    ],
    notOk: [
      'Le film dans',
      'Le film sur',
      'Le film et…',
      'Le film et la',
      'LE FILM DE',
      'Le film à Montpel-',
      inSummary('à Paris, Lyon et dans les…'),
    ],
  },
}

/** What a text stops at although it can never be its end; null for none. */
function cutBy(text: string, role: Passage['role']): string | null {
  const written = text.trim()
  if (role === 'metadata' && endsSentence(written)) return null
  const last = neverLast(written) ?? GOES_ON.exec(written)?.[0]
  return last ? `s’arrête sur « ${last} ».` : null
}

function finding(role: Passage['role'], what: string) {
  const [it, end] = role === 'headline' ? ['Le titre', 'le titre'] : ['Le texte', 'la phrase']
  return [{ at: 0, message: `${it} ${what}`, hint: `Achevez ${end}.` }]
}

function inSummary(end: string): Example {
  return { text: `Le film sort ${end}`, role: 'metadata' }
}
