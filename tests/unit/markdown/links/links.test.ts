import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { feedHtml } from '@/lib/feeds/feedHtml'
import { addressesIn } from '@/lib/markdown/links/addressesIn'
import { simpleBody } from '@/lib/markdown/simpleBody'
import { LOCAL_HOSTS } from '../../../support/localAddresses'
import { faults, html } from '../bodies'

/** The addresses that the page of a body leads to, as a browser would ask for them. */
function followed(page: string): string[] {
  const found: string[] = []
  visit(fromHtml(page, { fragment: true }), 'element', ({ tagName, properties }) => {
    if (tagName === 'a') found.push(new URL(String(properties.href), 'https://site.example/a').href)
  })
  return found
}

/** Every way of writing a link. */
const LINKS: [string, (address: string) => string][] = [
  ['a link', address => `Voir [le site](${address}), puis.`],
  ['a link with a title', address => `Voir [le site](${address} "Le site"), puis.`],
  ['a link in chevrons', address => `Voir [le site](<${address}>), puis.`],
  ['a definition', address => `Voir [le site][s], puis.\n\n[s]: ${address}`],
  ['a definition called by its name', address => `Voir [s], puis.\n\n[s]: <${address}> 'Le site'`],
  ['an autolink', address => `Voir <${address}>, puis.`],
]

/** Every place of an address in a sentence, the signs behind it included. */
const BARE: [string, (address: string) => string][] = [
  ['a sentence', address => `Voir ${address} pour la suite.`],
  ['the end of a sentence', address => `Voir ${address}.`],
  ['guillemets', address => `Voir «\u00A0${address}\u00A0», puis.`],
  ['tight guillemets', address => `Voir «${address}», puis.`],
  ['guillemets with a full stop', address => `Voir «\u202F${address}.\u202F»`],
  ['curved quotation marks', address => `Voir “${address}”, puis ‘${address}’.`],
  ['an elision', address => `L’adresse d’${address}’`],
  ['brackets', address => `(voir ${address}), puis.`],
  ['points of suspension', address => `Voir ${address}… puis`],
  [
    'high signs',
    address => `Voir ${address}\u202F; ou ${address}\u00A0: ou ${address}\u202F! ou ${address}\u202F?`,
  ],
  ['a dash', address => `Voir ${address} — puis — la suite.`],
  ['emphasis', address => `Voir *${address}* et **${address}**, puis.`],
  ['a list', address => `- ${address}\n- ${address}.`],
  ['a table', address => `| Site |\n| --- |\n| ${address} |`],
  ['a heading', address => `## ${address}`],
  ['a note', address => `Vu[^1].\n\n[^1]: Voir ${address}.`],
  ['a quotation', address => `> «\u00A0${address}\u00A0»`],
  ['a spoiler', address => `Voir :spoiler[${address} meurt]{film=drive}.`],
]

const ADDRESSES = [
  ...['https://exemple.fr/a', 'Https://exemple.fr/a', 'HTTPS://EXEMPLE.FR/A', 'http://exemple.fr'],
  ...['https://exemple.fr/wiki/Drive_(film)', 'https://exemple.fr/a_b_c*d', 'https://exemple.fr/~a/b;c,d'],
  ...[
    'https://exemple.fr/?a=1&b=2&copy=3&lt=4#x',
    'https://exemple.fr/%C3%A9t%C3%A9',
    'https://exemple.fr/été/l’âge',
  ],
  ...[
    'https://été.fr/',
    'https://exemple.fr:8443/a',
    'https://exemple.fr/19eme-siecle?q=10%20%25',
    'https://exemple.fr/a--b...c',
  ],
  ...["https://exemple.fr/l'ete", 'https://exemple.fr/@nom', 'https://web.archive.org/web/1/http://a.fr/'],
]

describe.each([...LINKS, ...BARE])('in %s', (what, write) => {
  test.each(ADDRESSES)('readers follow %s, and programs ask for it', address => {
    const markdown = write(address)
    const typed = new URL(address).href
    expect(faults(markdown)).toEqual([])
    const page = html(markdown).replace(/<a href="#[^"]*"[^>]*>/g, '<i>')
    expect(new Set(followed(page))).toEqual(new Set([typed]))
    if (what !== 'a spoiler') {
      expect(new Set(followed(feedHtml(page, 'https://site.example/a')))).toEqual(new Set([typed]))
    }
    expect(new Set(addressesIn(markdown).map(({ url }) => new URL(url).href))).toEqual(new Set([typed]))
  })
})

describe.each([
  ...LINKS,
  ...BARE,
  ['a box', (address: string) => `:::encadre{title="Voir ${address}"}\nUn.\n:::`],
  ['a source', (address: string) => `:::citation{source="${address}, 2020"}\nUn.\n:::`],
] as [string, (address: string) => string][])('in %s', (_, write) => {
  test.each(LOCAL_HOSTS)('the own machine as %s is an error', host => {
    for (const address of [`http://${host}:3000/critiques/drive`, `HTTP://${host}/critiques/drive`]) {
      const markdown = write(address)
      expect([address, simpleBody(markdown)]).toEqual([address, null])
      expect([address, faults(markdown)]).not.toEqual([address, []])
    }
  })
})

const NOT_AN_ADDRESS = 'Cette adresse n’est pas un lien : elle serait imprimée.'

test.each([
  ['Voir http://[::1]:3000/a.', 'Cette adresse est celle de l’aperçu'],
  ['Voir localhost:3000/critiques/drive.', 'Cette adresse est celle de l’aperçu'],
  ['Voir 127.0.0.1:3000/a.', 'Cette adresse est celle de l’aperçu'],
  ['Voir [x](localhost:3000/a).', 'Cette adresse est celle de l’aperçu'],
  ['Voir [x](//localhost/a).', 'Cette adresse est celle de l’aperçu'],
  ['Voir [x](exemple.fr:8080/a).', 'Écrivez « http://exemple.fr:8080/a »'],
  ['Voir https:exemple.fr/a.', 'Il manque un « / »'],
  ['Voir https:/exemple.fr/a.', 'Il manque un « / »'],
  ['Voir https:///exemple.fr/a.', 'Écrivez « https://exemple.fr/a »'],
  ['Voir https://…/a.', '« … » n’est pas un nom de site'],
  ['Voir https://a_b.fr/x.', NOT_AN_ADDRESS],
  ['Voir ftp://exemple.fr/a.', NOT_AN_ADDRESS],
  ['Écrire à mailto:nom@exemple.fr.', NOT_AN_ADDRESS],
  ['Voir https://exemple.fr/a_ puis.', 's’arrête avant « _ puis. »'],
  ['Voir https://exemple.fr/?a&copy; puis.', 's’arrête avant « &copy; pui »'],
  ['Voir <https://exemple.fr/a b>.', 's’arrête avant « b>. »'],
  ['Voir https://exemple.fr/?a=1&amp;b=2.', 'contient « &amp; »'],
  ['Voir https://exemple.fr/a\\_b.', 'barre oblique inverse'],
  ['Voir [x](https://exemple.fr/a&shy;b).', 'signe invisible'],
  ['Voir [x](https://exemple.fr/a&#10;b).', 'signe invisible'],
  ['Voir [x](java&#10;script:alert).', 'signe invisible'],
  ['Voir [x](JavaScript:alert).', 'Une adresse en « javascript: » n’est pas publiée'],
  ['Voir [x](&#x6A;avascript:alert).', 'Une adresse en « javascript: » n’est pas publiée'],
  ['Voir [x](Data:text/html,a).', 'Une adresse en « data: » n’est pas publiée'],
  ['Voir [x](TEL:+33467000000).', 'Une adresse en « tel: » n’est pas publiée'],
  ['Voir [x](//exemple.fr/a).', 'Écrivez « https://exemple.fr/a »'],
  ['Voir [x](exemple.fr/a).', 'Écrivez « https://exemple.fr/a »'],
  ['Voir [x](critiques/balle-perdue).', 'Vouliez-vous dire « /critiques/balle-perdue »'],
  ['Voir [x](./critiques/balle-perdue).', 'Vouliez-vous dire « /critiques/balle-perdue »'],
  ['Voir [x](../critiques/balle-perdue).', 'Vouliez-vous dire « /critiques/balle-perdue »'],
  ['Voir [x](/critiques/balle-perdue/).', 'Vouliez-vous dire « /critiques/balle-perdue »'],
  ['Voir [x](/Critiques/Balle-Perdue).', 'Vouliez-vous dire « /critiques/balle-perdue »'],
  ['Voir [x](/films/drive%20).', 'Vouliez-vous dire « /films/drive »'],
  ['Voir [x](?q=drive).', 'Aucune page à cette adresse'],
])('is an error: %s', (markdown, said) => {
  expect(faults(markdown)).toEqual([expect.stringContaining(said)])
})

test.each([
  ['Une adresse en https: est chiffrée.', '<p>Une adresse en https\u00A0: est chiffrée.</p>'],
  ['On tape «\u00A0https://\u00A0» devant.', '<p>On tape «\u00A0https://\u00A0» devant.</p>'],
  ['Un fichier en C:, localhost, puis 127.0.0.1.', '<p>Un fichier en C:, localhost, puis 127.0.0.1.</p>'],
  ['Écrire à nom@exemple.fr.', '<p>Écrire à <a href="mailto:nom@exemple.fr">nom@exemple.fr</a>.</p>'],
  ['[Écrire](MailTo:nom@exemple.fr)', '<p><a href="mailto:nom@exemple.fr">Écrire</a></p>'],
  [
    'Voir WWW.exemple.fr», puis.',
    '<p>Voir <a href="http://WWW.exemple.fr">WWW.exemple.fr</a>\u00A0», puis.</p>',
  ],
])('is right: %s', (markdown, expected) => {
  expect(faults(markdown)).toEqual([])
  expect(html(markdown)).toBe(expected)
})
