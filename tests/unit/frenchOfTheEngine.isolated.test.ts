import { expect, test } from 'vitest'
import { getCatalogue, publishArchive } from '@/lib/content/catalogue/getCatalogue'
import { load } from '@/lib/content/load'
import { allFeeds } from '@/lib/feeds/allFeeds'
import { calendarOf } from '@/lib/feeds/calendar/calendarOf'
import { writeCalendar } from '@/lib/feeds/calendar/writeCalendar'
import { feedOf } from '@/lib/feeds/feedOf'
import { toAtom } from '@/lib/feeds/toAtom'
import { toOpml } from '@/lib/feeds/toOpml'
import { toRss } from '@/lib/feeds/toRss'
import { of, ofPerson } from '@/lib/grammar/joined'
import { agendasOf } from '@/lib/model/agenda/agenda'
import { representationOf } from '@/lib/openData/representationOf'
import { routes } from '@/lib/routes'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { sharePageOf } from '@/lib/share/sharePage'
import { currentInstant } from '@/lib/time/clock'
import { parisDay } from '@/lib/time/paris'
import { contentFolder, film, markdown, news, review, SITE } from '../support/contentFolder'
import { metadataAt, pageAt } from '../support/pageAt'

/** Titles, and names of organisations, that « de » and « à » change, or that change them. */
const THINGS = ['Overdose', 'Le Convoyeur', 'Les Diaboliques', 'AKA', 'Y a-t-il un pilote', 'UniversCiné']
const MORE_THINGS = ['Les Inrocks', 'Été 85', 'Le Havre', 'Un prophète', 'Hôtel du Nord']
const PEOPLE = [
  'Olivier Marchal',
  'Les Blank',
  'Hossein Amini',
  'Yves Montand',
  'Hélène Cattet',
  'Éric Cantona',
]

const OURS = {
  ...SITE,
  'content/plateformes/universcine.md': markdown({
    name: '"UniversCiné"',
    url: '"https://www.universcine.com/"',
  }),
  'content/sagas/les-diaboliques.md': markdown({ title: '"Les Diaboliques"' }),
  ...Object.fromEntries(
    [
      ['overdose', 'Overdose', '["Olivier Marchal", "Yves Montand"]'],
      ['le-convoyeur', 'Le Convoyeur', '["Les Blank", "Hélène Cattet", "Olivier Marchal"]'],
      ['les-diaboliques', 'Les Diaboliques', '["Hossein Amini"]'],
      ['aka', 'AKA', '["Éric Cantona"]'],
      ['y-a-t-il', 'Y a-t-il un pilote', '["Hélène Cattet"]'],
      ['ete-85', 'Été 85', '["Yves Montand"]'],
      ['un-prophete', 'Un prophète', '["Yves Montand"]'],
      ['hotel-du-nord', 'Hôtel du Nord', '["Les Blank"]'],
    ].map(([slug, title, directors], index) => [
      `content/films/${slug}.md`,
      film({
        title: `"${title}"`,
        year: String(2000 + index),
        directors: directors ?? '',
        genres: index % 2 ? '[espionnage, horreur]' : '[science-fiction]',
        cast: '[{ person: "Éric Cantona", role: "Le conducteur" }, { person: "Yves Montand", role: "Alex" }]',
        basedOn: '"Les Diaboliques"',
        saga: index < 2 ? `{ saga: les-diaboliques, position: ${index + 1} }` : null,
        releases:
          '[{ date: 2020-08-01, country: FR, medium: svod, platform: universcine, movedFrom: [2020-04] }, { date: 2021-10-11, country: JP, medium: cinema, cancelled: true }]',
      }),
    ]),
  ),
  ...Object.fromEntries(
    ['overdose', 'le-convoyeur', 'les-diaboliques', 'aka', 'y-a-t-il'].map((slug, index) => [
      `content/critiques/${slug}.md`,
      review({ film: slug, rating: index === 0 ? '1.5' : '4' }, `Voici.\n\n::film[${slug}]`),
    ]),
  ),
  'content/critiques/overdose-contre.md': review({
    film: 'overdose',
    rating: '4.5',
    elsewhere:
      '[{ publisher: "Les Inrocks", title: "Overdose", url: "https://exemple.fr/a", summary: "Sévère.", headlines: [{ title: "Ailleurs", url: "https://exemple.fr/b" }] }]',
  }),
  'content/actualites/nouvelle.md': news({
    films: '[aka, overdose]',
    places: '["Le Havre"]',
    tags: '[horreur]',
    agency: '"AFP"',
    sources: '[{ title: "AFP, entretien", url: "https://exemple.fr/afp" }]',
  }),
  'content/actualites/classement.md': news({
    format: 'top',
    ranking: '[aka, le-convoyeur, hotel-du-nord]',
  }),
}

/** Everything that the site says, by where it says it; marks and entities taken out. */
async function saidBySite(): Promise<Map<string, string>> {
  const catalogue = await getCatalogue()
  const said = new Map<string, string>()
  const paths = [...sitemapPages(catalogue)].map(({ path }) => path)
  const filtered = [
    '/films/filtrer?genre=horreur&plateforme=universcine',
    '/critiques/filtrer?note=1',
    '/ce-soir',
  ]
  const more = [...filtered, '/recherche?q=overdose', routes.versus('overdose'), '/flux', '/donnees']
  for (const address of new Set([...paths, ...more])) {
    const html = (await pageAt(address)).replace(/<script[\s\S]*?<\/script>/g, ' ')
    const words = [...html.matchAll(/\s(?:alt|aria-label|title|placeholder)="([^"]*)"/g)].map(
      ([, text]) => text,
    )
    said.set(address, plain([html.replace(/<[^>]+>/g, ''), ...words].join('\n')))
    said.set(`head of ${address}`, plain(JSON.stringify(await metadataAt(address))))
    const graph = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await pageAt(address))?.[1]
    said.set(`graph of ${address}`, graph ?? '')
    for (const format of ['json', 'md'] as const) {
      const data = representationOf(catalogue, `${address}.${format}`)
      if (data) said.set(`${format} of ${address}`, data.write())
    }
    const share = sharePageOf(catalogue, `/partage${address}.png`, parisDay(currentInstant()))?.page
    if (share)
      said.set(
        `share image of ${address}`,
        [share.headline, share.kicker, share.line, ...share.notes.map(({ said }) => said)].join('\n'),
      )
  }
  for (const { scope } of allFeeds(catalogue).flatMap(({ feeds }) => feeds)) {
    const feed = feedOf(catalogue, scope)
    if (feed) said.set(`feed ${scope}`, plain(toRss(feed) + toAtom(feed)))
  }
  said.set('feeds', toOpml(allFeeds(catalogue)))
  for (const agenda of agendasOf(catalogue.films)) {
    said.set(`calendar ${agenda.scope}`, writeCalendar(calendarOf(catalogue, agenda)).replace(/\r\n /g, ''))
  }
  return said
}

function plain(html: string): string {
  return html
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\u2060', '')
}

/** The small words before a name as nobody would say them: « de Overdose », « à Le Convoyeur », « que AKA ». */
function misjoined(name: string, right: string, isThing: boolean): RegExp {
  const escaped = name.replaceAll(' ', '[ \\u00A0]')
  const wrong = [
    ...(right === `de ${name}` ? [] : ['de']),
    ...(isThing && /^Les? /.test(name) ? ['à', 'de le', 'de les'] : []),
    ...(right === `d’${name}` ? ['que', 'jusque'] : []),
    ...(isThing ? [] : ['du', 'des'].filter(() => !name.startsWith('Les '))),
  ]
  return new RegExp(`(?<!\\p{L})(?:${wrong.join('|') || '(?!)'})[ \\u00A0]${escaped}(?!\\p{L})`, 'u')
}

test('no page, head, graph, feed, calendar, image or file joins our words to a name as nobody says them', async () => {
  publishArchive(await load(await contentFolder(OURS)))
  const said = await saidBySite()
  const wrong = [
    ...[...THINGS, ...MORE_THINGS].map(name => misjoined(name, of(name), true)),
    ...PEOPLE.map(name => misjoined(name, ofPerson(name), false)),
    // Roles are no grammar, counts agree, sentences end once, spaces stand alone.
    /rôle de|(?<![\d,.])(?:0|1|1,5) (?:critique|film|actualité|sortie|article|note|étoile|titre|flux?)s(?!\p{L})/u,
    /[.!?…]\.(?!\.|\/)(?=[ "\n]|$)(?<!\.\.\.)/u,
    /\p{L} {2,}\p{L}/u,
    /undefined|null(?= [a-z])|\[object/u,
  ]
  const faults = [...said].flatMap(([where, text]) =>
    wrong.flatMap(pattern => {
      const found = pattern.exec(text)
      return found ? [`${where}: ${text.slice(Math.max(0, found.index - 30), found.index + 50)}`] : []
    }),
  )
  expect(faults).toEqual([])
  expect(said.size).toBeGreaterThan(150)

  const whole = [...said.values()].join('\n')
  const right = [
    'd’Olivier Marchal et d’Yves Montand',
    'de Les Blank, d’Hélène Cattet et d’Olivier Marchal',
    'de Hossein Amini',
    'Notre critique du Convoyeur',
    'Lire la critique d’AKA',
    'Lire la critique d’Y a-t-il un pilote',
    'Affiche des Diaboliques',
    'Affiche d’Été 85',
    'Site d’UniversCiné',
    'Les titres des Inrocks',
    'film d’espionnage',
    'au générique d’',
    'Éric Cantona – Le conducteur',
    'Sortie reportée\\, annoncée d’abord pour avril 2020.',
    'Sorti sur UniversCiné le 1er août 2020',
  ]
  expect(right.filter(words => !whole.includes(words))).toEqual([])
})
