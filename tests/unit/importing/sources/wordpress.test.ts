import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SourceEntry } from '@/lib/importing/sources/sourceItem'
import { readWordPress } from '@/lib/importing/sources/wordpress'
import { entriesOf, itemsById, itemWith, leftIn } from '../../../support/importing/entriesOf'

const fixture = path.join(import.meta.dirname, '../../../support/importing/wordpress.xml')
const xml = readFileSync(fixture, 'utf8')
const folder = mkdtempSync(path.join(tmpdir(), 'wxr-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(name: string, text: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const read = (source: string, options = {}) => entriesOf(readWordPress(source, options))
/** What is read of an export in which something was put in place of something else. */
const readChanged = (from: string | RegExp, to: string) => read(written('changed.xml', xml.replace(from, to)))

let entries: SourceEntry[] = []
beforeAll(async () => {
  entries = await read(fixture)
})
const item = (id: number) => itemWith(entries, `wp:${id}`)
const field = (id: number, name: string) => item(id).fields.find(one => one.name === name)?.value

describe('an export of WordPress', () => {
  test('begins with its site, its authors and its media, wherever they stand', () => {
    expect(entries.slice(0, 4)).toEqual([
      {
        entry: 'site',
        site: {
          title: 'La Salle & l’Écran',
          address: 'https://salle-ecran.example/blog',
          language: 'fr-FR',
          timeZone: 'Europe/Paris',
        },
      },
      { entry: 'author', author: { key: 'lucie', name: 'Lucie Fixture' } },
      { entry: 'author', author: { key: 'omar', name: 'Omar Essai' } },
      {
        entry: 'media',
        media: {
          id: '90',
          address: 'https://salle-ecran.example/blog/wp-content/uploads/2013/05/quai.jpg',
          title: 'quai',
          alt: 'Une valise sur un quai',
          caption: 'Le quai, à l’aube.',
          credit: 'P. Calque',
        },
      },
    ])
  })

  test('its texts, pages and own types are told by their ids and lines', () => {
    expect([...itemsById(entries).values()].map(one => [one.id, one.type, one.state])).toEqual([
      ['wp:17', 'post', 'published'],
      ['wp:18', 'post', 'draft'],
      ['wp:19', 'post', 'scheduled'],
      ['wp:20', 'post', 'pending'],
      ['wp:21', 'post', 'private'],
      ['wp:22', 'post', 'password'],
      ['wp:23', 'post', 'trash'],
      ['wp:2', 'page', 'published'],
      ['wp:24', 'film', 'draft'],
    ])
    const line = xml.split('\n').findIndex(text => text.includes('Le Quai vide')) // from 0: that of <item> from 1
    expect(item(17).where).toEqual({ file: 'wordpress.xml', line })
  })

  test('every address that ever led to a text, its later pages too', () => {
    expect(item(17).addresses).toEqual([
      'https://salle-ecran.example/blog/2013/05/12/quai-vide/',
      'https://salle-ecran.example/blog/?p=17',
      'https://salle-ecran.example/blog/2013/05/12/quai-vide/2/',
      'https://salle-ecran.example/blog/2013/05/12/quai/',
    ])
    expect(item(2).addresses).toContain('https://salle-ecran.example/blog/?page_id=2')
    expect(item(23).addresses).toEqual(['https://salle-ecran.example/blog/?p=23'])
  })

  test('dates are instants; those of a draft are by the clock of the site, which the other texts tell', () => {
    expect([item(17).published, item(17).updated]).toEqual(['2013-05-12T16:30:00Z', '2013-12-01T09:00:00Z'])
    expect(item(18).published).toBe('2023-11-02T10:15:00+01:00')
    expect(item(19).published).toBe('2034-09-01T06:00:00Z')
  })

  test('another clock is found as well, and an option overrules it', async () => {
    const moved = xml.replace(
      /(post_date>(?:<!\[CDATA\[)?\d{4}-\d\d-\d\d )(\d\d)(:.*\n.*_gmt>(?:<!\[CDATA\[)?[1-9]\d{3}-\d\d-\d\d )(\d\d)/g,
      (_, before, hour, between) => `${before}${hour}${between}${String(Number(hour) - 9).padStart(2, '0')}`,
    )
    const file = written('tokyo.xml', moved.replaceAll('08:00:00', '18:00:00'))
    expect((await read(file))[0]).toMatchObject({ site: { timeZone: 'Asia/Tokyo' } })
    const drafts = await read(file, { timeZone: 'America/Montreal' })
    expect(itemWith(drafts, 'wp:18').published).toBe('2023-11-02T10:15:00-04:00')
  })

  test('titles are words, of HTML; an empty one is none', () => {
    expect(item(17).title).toBe('Le Quai vide : l’heure bleue')
    expect(field(17, 'title (HTML)')).toContain('<em>')
    expect(item(18).title).toBeNull()
    expect(item(19).title).toBe('Bientôt\u00a0: la rentrée')
  })

  test('slugs are as people read them; an empty one is none', () => {
    expect([item(17).slug, item(18).slug, item(19).slug]).toEqual(['quai-vide', null, 'bientot-la-rentrée'])
  })

  test('who signs: by the login, by the display name, or several by the terms of a plugin', () => {
    expect(item(18).authors).toEqual([{ key: 'omar', name: 'Omar Essai' }])
    expect(item(22).authors).toEqual([{ key: 'inconnue', name: 'inconnue' }])
    expect(item(19).authors).toEqual([
      { key: 'omar', name: 'Omar Essai' },
      { key: 'invitee', name: 'Invitée de passage' },
    ])
  })

  test('terms of all taxonomies; format and language are told apart', () => {
    expect(item(17).terms).toEqual([
      { taxonomy: 'category', key: 'critiques', label: 'Critiques' },
      { taxonomy: 'post_tag', key: 'nuit', label: 'Nuit' },
    ])
    expect(field(17, 'post_format')).toBe('gallery')
    expect(item(19).terms).toEqual([{ taxonomy: 'realisateur', key: 'ana-modele', label: 'Ana Modèle' }])
    expect(item(19).language).toBe('en')
  })

  test('the body, whole: pieces of CDATA joined, blocks that are shared put in their places', () => {
    expect(item(17).body).toMatchObject({ format: 'html', dialect: 'wordpress' })
    expect(item(17).body.text).toContain('écrite avec ]]> dedans')
    expect(item(17).body.text).toContain('Encadré partagé')
    expect(item(18).body.text).toContain('\n\nDeux lignes nues.')
  })

  test('the picture of a text is one of the media', () => {
    expect(item(17).picture).toEqual({
      address: 'https://salle-ecran.example/blog/wp-content/uploads/2013/05/quai.jpg',
      alt: 'Une valise sur un quai',
      caption: 'Le quai, à l’aube.',
      credit: 'P. Calque',
    })
  })

  test('custom fields give the note and the film; all others stay, values of PHP in a form that people read', () => {
    expect(item(17).rating).toEqual({ value: '3.5', scale: '5' })
    expect(item(17).film?.ids).toEqual({ imdb: 'tt0000017' })
    expect(item(24).film).toMatchObject({
      title: 'Le Phare, de loin',
      year: 1967,
      directors: ['Ana Modèle', 'Bo Calque'],
      countries: ['France', 'Italie'],
      runtime: 102,
    })
    expect(field(17, '_yoast_wpseo_metadesc')).toBe('Notre avis sur Le Quai vide.')
    expect(field(17, 'criteres_cles')).toBe('{"image":4,"écho":"été"}')
    expect(field(17, 'criteres')).toMatch(/^a:2:/) // its lengths are wrong: as it is written
    expect(field(17, 'wp:is_sticky')).toBe('1')
    expect(field(24, 'wp:status')).toBe('en-chantier')
    expect(field(2, 'wp:menu_order')).toBe('5')
  })

  test('fields that the map names are read, those of WordPress itself too', async () => {
    const named = await read(fixture, { keys: { rating: ['_yoast_wpseo_metadesc'] } })
    expect(itemWith(named, 'wp:17').rating?.value).toBe('Notre avis sur Le Quai vide.')
  })

  test('comments that were public are counted; pings and the rest are told', () => {
    expect(item(17).comments).toBe(1)
    expect(item(17).fields).toContainEqual({
      name: 'wp:comment (pings, indésirables, en attente)',
      value: '2',
    })
  })

  test('what is no text is left with its place and a reason', () => {
    expect(leftIn(entries).map(text => text.replace(/:\d+\)/, ')'))).toEqual([
      'caractère de contrôle (wordpress.xml): Le caractère interdit U+0008 a été retiré.',
      'description (wordpress.xml): Élément du site sans place ici.',
      'nav_menu_item 30 (wordpress.xml): Entrée d’un menu : le menu du site ne se reprend pas.',
      'wp_block 61 (wordpress.xml): Bloc réutilisable : son texte a été mis dans ceux qui le montrent.',
      'attachment 91 (wordpress.xml): L’export ne dit pas où est ce fichier.',
    ])
    const line = xml.split('\n').findIndex(text => text.includes('\b')) + 1
    expect(leftIn(entries)[0]).toContain(`wordpress.xml:${line})`)
  })
})

describe('an export as it really comes', () => {
  test('of an older version, under other prefixes', async () => {
    const old = xml
      .replaceAll('/export/1.2/', '/export/1.0/')
      .replaceAll('wp:', 'w:')
      .replace('xmlns:wp', 'xmlns:w')
    const read10 = await read(written('old.xml', old))
    expect(itemWith(read10, 'wp:17').addresses).toEqual(item(17).addresses)
  })

  test('packed', async () => {
    const packed = await read(written('wordpress.xml.gz', gzipSync(xml)))
    expect([...itemsById(packed).values()].map(one => one.sha256)).toEqual(
      [...itemsById(entries).values()].map(one => one.sha256),
    )
  })

  test('packed, and cut short', async () => {
    const packed = gzipSync(xml)
    const left = leftIn(await read(written('court.xml.gz', packed.subarray(0, packed.length - 900))))
    expect(left.join('\n')).toMatch(/incomplet ou abîmé/)
  })

  test('in UTF-16, and in the encoding that it declares', async () => {
    const wide = await read(written('utf16.xml', Buffer.from(`\uFEFF${xml}`, 'utf16le')))
    expect(itemWith(wide, 'wp:23').title).toBe('À la corbeille')
    expect(leftIn(wide)[0]).toContain('UTF-16LE')
    const latin = Buffer.from(
      xml.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"').replaceAll('’', "'"),
      'latin1',
    )
    expect(itemWith(await read(written('latin.xml', latin)), 'wp:23').title).toBe('À la corbeille')
  })

  test('cut off in the middle: what is whole is read, and the line is told', async () => {
    const cut = xml.slice(0, xml.indexOf('Relecture'))
    const short = await read(written('cut.xml', cut))
    expect([...itemsById(short).keys()]).toEqual(['wp:17', 'wp:18', 'wp:19'])
    expect(leftIn(short).at(-1)).toMatch(
      new RegExp(
        `^fin du fichier \\(cut.xml:${cut.split('\n').length}\\): .* au milieu de « item », commencé ligne 110`,
      ),
    )
  })

  test('with faults in it: they are told, and the rest is read', async () => {
    const faulty = await readChanged('<title>Relecture</title>', '<title>Tom & Jerry &inconnu;</title>')
    expect(itemWith(faulty, 'wp:20').title).toContain('Jerry')
    expect(itemsById(faulty).size).toBe(9)
    expect(leftIn(faulty).filter(text => text.startsWith('XML')).length).toBeGreaterThan(0)
  })

  test('with bare HTML in a title', async () => {
    const bare = await readChanged('<title>Relecture</title>', '<title>Re<em>lec<b>tu</b></em>re</title>')
    expect(itemWith(bare, 'wp:20').title).toBe('Relecture')
  })

  test('with thousands of faults: some hundreds are told, and how many more there are', async () => {
    const faulty = await readChanged('Un signe', '\u0001'.repeat(5_000))
    const left = leftIn(faulty)
    expect(left.length).toBeLessThan(300)
    expect(left).toContain('autres fautes (changed.xml:1): 4801 autres fautes du même fichier.')
  })

  test('in several files: by their numbers, pictures in another one, what comes twice once', async () => {
    const split = mkdtempSync(path.join(folder, 'split-'))
    const head = xml.slice(0, xml.indexOf('<item>'))
    const items = xml.slice(xml.indexOf('<item>'), xml.lastIndexOf('</item>')).split('<item>').filter(Boolean)
    const part = (some: string[]) =>
      `${head}${some.map(text => `<item>${text}`).join('')}</item></channel></rss>`
    writeFileSync(path.join(split, 'site-10.xml'), part(items.slice(6)))
    writeFileSync(path.join(split, 'site-2.xml'), part(items.slice(0, 7)))
    writeFileSync(path.join(split, 'autre.txt'), 'rien')
    for (const source of [split, path.join(split, 'site-*.xml')]) {
      const all = await read(source)
      expect([...itemsById(all).keys()]).toEqual([...itemsById(entries).keys()])
      expect(itemWith(all, 'wp:17').picture).toEqual(item(17).picture)
      expect(itemWith(all, 'wp:24').where.file).toBe('site-10.xml')
    }
    await expect(read(path.join(split, 'autre-*.xml'))).rejects.toThrow('Aucun export ici')
  })

  test.each([
    ['rien', 'est pas un export de WordPress'],
    ['<html><body>Connexion</body></html>', 'est pas un export de WordPress'],
    ['', 'est pas un export de WordPress'],
  ])('not at all: %s', async (text, message) => {
    await expect(read(written('autre.xml', text))).rejects.toThrow(message)
  })

  test('not there', async () => {
    await expect(read(path.join(folder, 'absent.xml'))).rejects.toThrow('n’existe pas')
  })

  test('another text has another sha256, the same one has the same wherever it stands', async () => {
    const changed = await readChanged('Un quai, une valise', 'Un quai, deux valises')
    expect(itemWith(changed, 'wp:17').sha256).not.toBe(item(17).sha256)
    expect(itemWith(changed, 'wp:18').sha256).toBe(item(18).sha256)
    const other = await readChanged('<dc:creator><![CDATA[omar]]>', '<dc:creator><![CDATA[lucie]]>')
    expect(itemWith(other, 'wp:18').sha256).not.toBe(item(18).sha256)
  })

  test('with a letter that is cut in two between pieces of the file', async () => {
    const inside = Buffer.byteLength(xml.slice(0, xml.indexOf('À la corbeille'))) + 1
    const padding = 'a'.repeat(64 * 1024 - inside - '<!---->'.length)
    const cut = await readChanged('<rss', `<!--${padding}--><rss`)
    expect(itemWith(cut, 'wp:23').title).toBe('À la corbeille')
  })

  test('cut into pieces anywhere, it says the same', async () => {
    const plain = xml.replace('\b', '')
    const expected = await read(written('plain.xml', plain))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: Buffer.byteLength(plain) }), async at => {
        // A comment before the root, so long that the first piece of the file ends there.
        const padded = plain.replace('<rss', `<!--${'a'.repeat(64 * 1024 - at)}--><rss`)
        const moved = await read(written('plain.xml', padded))
        expect(moved.map(entry => JSON.stringify(entry))).toEqual(
          expected.map(entry => JSON.stringify(entry)),
        )
      }),
      { numRuns: 40 },
    )
  })
})
