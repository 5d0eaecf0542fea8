import { parsedUrl } from '../../parsedUrl.mjs'

/** The elements of a Creative Commons licence, its version, and the country whose law a version before 4 was written for. */
const CREATIVE_COMMONS =
  /^CC[ -](BY(?:[ -]NC)?(?:[ -](?:SA|ND))?)[ -](?:(1\.0|2\.[015]|3\.0)(?:[ -]([A-Z]{2}|IGO))?|(4\.0))$/

/** Other terms under which pictures are given, as credits spell them, and the page that explains each. */
const PAGES: readonly [spelling: RegExp, page: string][] = [
  [/^CC[ -]?0(?:[ -]1\.0)?$/, 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [/^(?:DOMAINE PUBLIC|PUBLIC DOMAIN)$/, 'https://creativecommons.org/publicdomain/mark/1.0/'],
  [/^LICENCE ART LIBRE 1\.3$/, 'https://artlibre.org/licence/lal/'],
  [
    /^LICENCE OUVERTE 2\.0$/,
    'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
  ],
]

/**
 * The address of the licence that an editor names: that of its legal page, or the name itself where it is an address.
 * Undefined where no page stands for the name (« Droits réservés »), or not one alone (« CC BY », of no version).
 *
 * @param name as under a picture: « CC BY-SA 4.0 »
 */
export function licenseUrl(name: string): string | undefined {
  const written = name.trim()
  if (/^https?:\/\//i.test(written)) return parsedUrl(written)?.href
  const known = written
    .replace(/\s+/g, ' ')
    .toUpperCase()
    .replace(/^CREATIVE COMMONS /, 'CC ')
  const [, elements, ported, law, current] = CREATIVE_COMMONS.exec(known) ?? []
  if (elements) {
    const parts = [elements.replaceAll(' ', '-'), ported ?? current, law].filter(part => part !== undefined)
    return `https://creativecommons.org/licenses/${parts.join('/').toLowerCase()}/`
  }
  return PAGES.find(([spelling]) => spelling.test(known))?.[1]
}
