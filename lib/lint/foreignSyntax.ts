import type { Form } from './foreign/form'
import { COMMENTS, LEFTOVERS, OF_BODIES } from './foreign/leftovers'
import { MARKUPS } from './foreign/markups'
import { SHORTCODES } from './foreign/shortcodes'
import { TEMPLATES } from './foreign/templates'
import { WIKIS } from './foreign/wikis'
import type { Finding, LintRule } from './passage'

const EVERYWHERE = [...TEMPLATES, ...SHORTCODES, ...WIKIS, ...MARKUPS, ...LEFTOVERS]
const SHOWN = 40

/**
 * Syntax of the systems that texts are brought from, which is plain text to ours: readers would see it. In a field
 * Markdown and HTML are such syntax too. One finding for a line: tags come in pairs.
 */
export const foreignSyntax: LintRule = {
  id: 'foreign-syntax',
  holdsEverywhere: true,
  severity: 'warning',
  roles: ['headline', 'metadata', 'text', 'body', 'label'],
  check: ({ text, marked, role }) => {
    if (role !== 'body') {
      const hint = 'Retirez-le : ce champ est un texte simple, qui paraît signe pour signe.'
      return firstOfLines(marked, [...EVERYWHERE, ...OF_BODIES], text, printed(hint))
    }
    const hint =
      'Récrivez-le en Markdown ou retirez-le ; pour le montrer, mettez-le entre accents graves (`…`).'
    return [
      ...firstOfLines(marked, EVERYWHERE, marked, printed(hint)),
      ...firstOfLines(marked, COMMENTS, marked, found => ({
        message: `« ${found} » — Cette marque d’un autre système n’a aucun effet ici.`,
        hint: 'Retirez-la.',
      })),
    ].sort((a, b) => a.at - b.at)
  },
  examples: {
    ok: [
      'Il [...] tourne, et « [l]’ami » [sic] revient à *[REC]* (c).',
      'Le code `{{ titre }}` reste, avec a == b.',
      ':::citation{source="AFP"}\nJe tourne.\n:::',
      'Un secret : :spoiler[il tourne]{film=drive}.',
      'Il dure :chiffre[98 minutes]{slug=drive-duree}.',
      { text: 'Pourquoi <titre> n’est pas une balise.', role: 'metadata' },
    ],
    notOk: [
      'Voir {%include film name="Alien|1979"%} pour la suite.',
      '{{< youtube dQw4 >}}',
      'Voici [gallery ids="1,2"].',
      'Un [b]grand[/b] film.',
      'Voir [[Bullitt|le film]].',
      'Un mot en {italique} de SPIP.',
      'Le début.\n\n<!--more-->\n\nLa suite.',
      { text: 'Le film [sort](https://x.fr/) en salle.', role: 'metadata' },
      { text: 'Le film sort &agrave; Paris.', role: 'metadata' },
      { text: '{{ page.title }}', role: 'label' },
    ],
  },
}

function printed(hint: string): (found: string) => Pick<Finding, 'message' | 'hint'> {
  return found => ({
    message: `« ${found} » — Ce signe d’un autre système serait imprimé tel quel.`,
    hint,
  })
}

/** @param shown the text that messages quote */
function firstOfLines(
  text: string,
  forms: readonly Form[],
  shown: string,
  tell: (found: string) => Pick<Finding, 'message' | 'hint'>,
): Finding[] {
  const first = new Map<number, { at: number; end: number }>()
  for (const { sign, pattern } of forms) {
    if (!text.includes(sign)) continue
    let lineEnd = -1
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const at = index + (/^\s*/.exec(found)?.[0].length ?? 0)
      // Finds come in order, so that each line is looked for once.
      if (at <= lineEnd) continue
      const line = text.lastIndexOf('\n', at - 1)
      lineEnd = text.indexOf('\n', at)
      if (lineEnd === -1) lineEnd = text.length
      const known = first.get(line)
      if (!known || at < known.at) first.set(line, { at, end: index + found.length })
    }
  }
  return [...first.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, end }) => {
      const source = shown.slice(at, end).replaceAll('\uFFFC', '…').replace(/…{2,}/g, '…').trim()
      return { at, ...tell(source.length > SHOWN ? `${source.slice(0, SHOWN - 1)}…` : source) }
    })
}
