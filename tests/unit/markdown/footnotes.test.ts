import { expect, test } from 'vitest'
import { faults, html, named } from './bodies'

const call = (number: number, id = `appel-${number}`) =>
  `<sup><a href="#note-${number}" id="${id}" aria-label="Note ${number}">${number}</a></sup>`
const note = (number: number, content: string) =>
  `<li id="note-${number}">${content}<a href="#appel-${number}" ` +
  `aria-label="Revenir à l’appel de la note ${number}">↩</a></li>`
const notes = (...items: string[]) =>
  `<section class="footnotes" aria-label="Notes"><ol>${items.join('')}</ol></section>`

test.each(
  named([
    {
      what: 'a note has French labels and stable ids',
      markdown: 'Vu[^1].\n\n[^1]: À *Venise*.',
      expected: `<p>Vu${call(1)}.</p>\n${notes(note(1, '<p>À <em>Venise</em>.</p>'))}`,
    },
    {
      what: 'notes are numbered in the order of their calls',
      markdown: 'Un[^b], deux[^a].\n\n[^a]: A.\n[^b]: B.',
      expected: `<p>Un${call(1)}, deux${call(2)}.</p>\n${notes(note(1, '<p>B.</p>'), note(2, '<p>A.</p>'))}`,
    },
    {
      what: 'several calls of one note have ids of their own',
      markdown: 'Un[^1], deux[^1].\n\n[^1]: A.',
      expected: `<p>Un${call(1)}, deux${call(1, 'appel-1-2')}.</p>\n${notes(note(1, '<p>A.</p>'))}`,
    },
    {
      what: 'a note may call another one',
      markdown: 'Un[^a].\n\n[^a]: Voir[^b].\n\n[^b]: B.',
      expected: `<p>Un${call(1)}.</p>\n${notes(note(1, `<p>Voir${call(2)}.</p>`), note(2, '<p>B.</p>'))}`,
    },
    {
      what: 'notes are set in French typography',
      markdown: "Un[^1].\n\n[^1]: L'AFP : oui !",
      expected: `<p>Un${call(1)}.</p>\n${notes(note(1, '<p>L’AFP\u00A0: oui\u202F!</p>'))}`,
    },
    {
      what: 'a note may hold an inline spoiler',
      markdown: 'Un[^1].\n\n[^1]: :spoiler[Mort]{film=drive}',
      expected: `<p>Un${call(1)}.</p>\n${notes(
        note(
          1,
          '<p><span class="inline-spoiler" data-film="drive"><button type="button" popovertarget="revelation-1">' +
            'révélation sur <cite>Drive</cite></button><span id="revelation-1" popover="auto" data-nosnippet="">Mort</span></span></p>',
        ),
      )}`,
    },
    {
      what: 'a call does not change the id of its heading',
      markdown: '## Titre[^1]\n\n[^1]: A.',
      expected: `<h2 id="titre">Titre${call(1)}</h2>\n${notes(note(1, '<p>A.</p>'))}`,
    },
  ]),
)('%s', (_what, { markdown, expected }) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toBe(expected)
})

test.each(
  named([
    {
      what: 'a note that is called nowhere',
      markdown: 'Vu.\n\n[^Un]: A.',
      expected: [
        '3:1 La note « un » n’est appelée nulle part. → Écrivez [^un] dans le texte, ou retirez la note.',
      ],
    },
    {
      what: 'a note that is never written',
      markdown: 'Vu[^9].',
      expected: [
        '1:3 « [^9] » — Cet appel n’a pas de note. → Écrivez la note au bas du texte, sur une ligne qui commence par « [^1]: », ou retirez l’appel.',
      ],
    },
    {
      what: 'a note that is called only by a note that is called nowhere',
      markdown: '[^a]: Voir[^b].\n\n[^b]: B.',
      expected: [
        '1:1 La note « a » n’est appelée nulle part. → Écrivez [^a] dans le texte, ou retirez la note.',
        '3:1 La note « b » n’est appelée nulle part. → Écrivez [^b] dans le texte, ou retirez la note.',
      ],
    },
    {
      what: 'a note written twice, of which one would be lost',
      markdown: 'Vu[^1].\n\n[^1]: A.\n\n[^1]: B.',
      expected: [
        '5:1 La note « 1 » est écrite deux fois. → Gardez-en une, ou donnez un autre nom à celle-ci.',
      ],
    },
  ]),
)('reports %s', (_what, { markdown, expected }) => {
  expect(faults(markdown)).toEqual(expected)
})
