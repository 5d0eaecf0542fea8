import { expect, test } from 'vitest'
import { RULES } from '../../support/renderedFrench/rules'
import { textsOf } from '../../support/renderedFrench/textsOf'

const cases = (side: 'wrong' | 'right') =>
  RULES.flatMap(({ id, find, [side]: texts }) => texts.map(text => ({ id, find, text })))

test.each(cases('wrong'))('$id finds « $text »', ({ find, text }) => {
  expect(find(text)).not.toEqual([])
})

test.each(cases('right'))('$id leaves « $text »', ({ find, text }) => {
  expect(find(text)).toEqual([])
})

const spoken = (type: string, body: string) =>
  textsOf('/flux/rss.xml', type, body).map(({ place, text }) => `${place}: ${text}`)

test('a page is read by its lines, its attributes and the tags that readers meet', () => {
  const page = `<!doctype html><html lang="fr"><head><title>Titre</title><meta name="description" content="Une phrase.">
    <meta name="viewport" content="width=device-width"><script type="application/ld+json">{"@type":"Movie","name":"Nom"}</script></head>
    <body><p>de <em>Overdose</em>, <a href="/x" title="Lire">vu</a></p><p lang="en">The end</p><img alt="Une image"><ul><li>un<li>deux</ul></body>`
  expect(spoken('text/html', page)).toEqual([
    'title: Titre',
    'meta description: Une phrase.',
    'JSON-LD.name: Nom',
    '@title: Lire',
    'p: de Overdose, vu',
    '@alt: Une image',
    'li: un',
    'li: deux',
  ])
})

test('feeds, calendars, lists and documents are read by their fields', () => {
  const rss = `<rss version="2.0"><channel><title>Le flux</title><description>Tout.</description><link>https://a.fr</link>
    <item><title>Un</title><description>&lt;p&gt;de &lt;em&gt;Oui&lt;/em&gt;&lt;/p&gt;</description></item></channel></rss>`
  expect(spoken('application/rss+xml', rss)).toEqual([
    'flux.title: Le flux',
    'flux.description: Tout.',
    'flux.items.title: Un',
    'flux.items.description p: de Oui',
  ])
  const calendar =
    'BEGIN:VCALENDAR\r\nX-WR-CALNAME:Sorties\r\nBEGIN:VEVENT\r\nSUMMARY:Le film\\, ce jour\r\nEND:VEVENT\r\nEND:VCALENDAR'
  expect(spoken('text/calendar', calendar)).toEqual(['x-wr-calname: Sorties', 'summary: Le film, ce jour'])
  expect(spoken('text/markdown', '---\na: b\n---\n# *Titre*\n\nUn [lien](https://a.fr).')).toEqual([
    'heading: Titre',
    'paragraph: Un lien.',
  ])
  expect(
    spoken(
      'application/json',
      '{"url":"/x","date":"2024-05-01","title":[{"text":"Balle","marked":true},{"text":" perdue","marked":false}]}',
    ),
  ).toEqual(['JSON.title: Balle perdue'])
})
