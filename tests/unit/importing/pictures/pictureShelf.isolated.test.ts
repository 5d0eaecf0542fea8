import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leadFault } from '../../../../lib/importing/pictures/picture'
import { PictureShelf, type ShelfOptions } from '../../../../lib/importing/pictures/pictureShelf'

let root = ''
let server: Server | null = null

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  for (const folder of ['public', 'medias/2013/05', 'source/_posts'])
    mkdirSync(path.join(root, folder), { recursive: true })
})

afterEach(() => {
  rmSync(root, { recursive: true })
  server?.close()
  server = null
})

function shelf(options: Partial<ShelfOptions> = {}): PictureShelf {
  return new PictureShelf({
    publicFolder: path.join(root, 'public'),
    name: 'ancien',
    journal: path.join(root, 'images.jsonl'),
    medias: path.join(root, 'medias'),
    source: path.join(root, 'source'),
    hosts: new Set(),
    site: null,
    ...options,
  })
}

const drawn = (width: number, color = 'red') =>
  sharp({ create: { width, height: 20, channels: 3, background: color } })

async function draw(file: string, width: number, color = 'red'): Promise<void> {
  writeFileSync(path.join(root, file), await drawn(width, color).jpeg().toBuffer())
}

const names = () => readdirSync(path.join(root, 'public/images/ancien')).sort()

test('an original is found by the path of its address, before the smaller copy that the text shows', async () => {
  await draw('medias/2013/05/Été à Sète.jpg', 1300)
  await draw('medias/2013/05/Été à Sète-300x200.jpg', 300, 'blue')
  const pictures = shelf()
  const address =
    'https://ancien.example/wp-content/uploads/2013/05/%C3%89t%C3%A9%20%C3%A0%20S%C3%A8te-300x200.jpg'
  await pictures.take([address])
  expect(pictures.of(address)).toEqual({
    src: '/images/ancien/ete-a-sete-300x200.jpg',
    width: 1300,
    height: 20,
  })
  expect(leadFault(pictures.of(address))).toBeNull()
})

test('the same bytes lie there once, other bytes of the same name beside them, and a second run writes nothing', async () => {
  await draw('source/a.jpg', 40)
  await draw('source/_posts/a.jpg', 41, 'blue')
  await draw('source/b.jpg', 40)
  for (let run = 0; run < 2; run++) {
    const pictures = shelf()
    await pictures.take(['/a.jpg', '/b.jpg'])
    await pictures.take(['a.jpg'], '_posts')
    expect(pictures.srcOf('/b.jpg')).toBe('/images/ancien/a.jpg')
    expect(pictures.srcOf('a.jpg', '_posts')).toMatch(/^\/images\/ancien\/a-[\da-f]{8}\.jpg$/)
    expect(names()).toHaveLength(2)
    expect(readFileSync(path.join(root, 'images.jsonl'), 'utf8').trim().split('\n')).toHaveLength(3)
  }
})

test('nothing is taken from outside of the folders', async () => {
  await draw('secret.jpg', 40)
  symlinkSync(path.join(root, 'secret.jpg'), path.join(root, 'source/lien.jpg'))
  const pictures = shelf()
  const addresses = [
    '../secret.jpg',
    '/../secret.jpg',
    '%2e%2e/secret.jpg',
    'lien.jpg',
    path.join(root, 'secret.jpg'),
  ]
  await pictures.take(addresses)
  for (const address of addresses) {
    expect(pictures.of(address), address).toEqual({ reason: 'elle n’est pas dans les dossiers de la source' })
  }
  expect(existsSync(path.join(root, 'public/images'))).toBe(false)
})

test('the format is that of the bytes; what no page shows is refused with its reason', async () => {
  writeFileSync(path.join(root, 'source/faux.png'), await drawn(50).webp().toBuffer())
  writeFileSync(path.join(root, 'source/scan.tif'), await drawn(50).tiff().toBuffer())
  writeFileSync(
    path.join(root, 'source/d.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
  )
  writeFileSync(path.join(root, 'source/texte.jpg'), 'Ceci n’est pas une image.')
  const frames = await sharp([await drawn(8).png().toBuffer(), await drawn(8, 'blue').png().toBuffer()], {
    join: { animated: true },
  })
    .gif()
    .toBuffer()
  writeFileSync(path.join(root, 'source/bouge.gif'), frames)
  const pictures = shelf()
  await pictures.take(['faux.png', 'scan.tif', 'd.svg', 'texte.jpg', 'bouge.gif', 'absente.jpg'])
  expect(pictures.srcOf('faux.png')).toBe('/images/ancien/faux.webp')
  expect(pictures.srcOf('scan.tif')).toBe('/images/ancien/scan.jpg')
  expect(pictures.of('d.svg')).toEqual({ reason: 'c’est un dessin SVG, qui peut contenir des scripts' })
  expect(pictures.of('texte.jpg')).toEqual({ reason: 'ce n’est pas une image, ou son format est inconnu' })
  expect(pictures.of('bouge.gif')).toEqual({ reason: 'c’est une image animée' })
  expect(leadFault(pictures.of('faux.png'))).toBe('l’image a 50 pixels de large, il en faut 1200')
  expect(leadFault(pictures.of('absente.jpg'))).toBe('elle n’est pas dans les dossiers de la source')
})

test('a photo that says where it was taken is written anew without that, upright and no larger', async () => {
  const file = path.join(root, 'source/plage.jpg')
  const exif = {
    IFD0: { Copyright: 'Paul Lens' },
    IFD3: { GPSLatitude: '43/1 24/1 0/1', GPSLatitudeRef: 'N' },
  }
  writeFileSync(file, await drawn(60).withExif(exif).jpeg().toBuffer())
  writeFileSync(path.join(root, 'source/large.jpg'), await drawn(3000).jpeg().toBuffer())
  const pictures = shelf()
  await pictures.take(['plage.jpg', 'large.jpg'])
  expect((await sharp(file).metadata()).exif).toBeDefined()
  expect(
    (await sharp(path.join(root, 'public', pictures.srcOf('plage.jpg') ?? '')).metadata()).exif,
  ).toBeUndefined()
  expect(pictures.of('plage.jpg')).toMatchObject({ width: 60, height: 20 })
  expect(pictures.of('large.jpg')).toMatchObject({ width: 2560 })
})

test('pictures are fetched from the hosts of the map alone, wherever those redirect to', async () => {
  const bytes = await drawn(70).png().toBuffer()
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/ailleurs.png')
      return response.writeHead(302, { location: 'http://autre.example/x.png' }).end()
    if (request.url === '/boucle.png') return response.writeHead(302, { location: '/boucle.png' }).end()
    if (request.url === '/lourde.png') return response.end(Buffer.alloc(26_000_000))
    if (request.url === '/perdue.png') return response.writeHead(404).end()
    return response.end(bytes)
  })
  await new Promise<void>(resolve => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const at = (name: string) => `http://${host}/${name}`
  const pictures = shelf({ hosts: new Set([host]), site: `http://${host}/` })
  await pictures.take([
    at('bonne.png'),
    '/relative.png',
    at('ailleurs.png'),
    at('boucle.png'),
    at('lourde.png'),
    at('perdue.png'),
    'http://autre.example/y.png',
  ])
  expect(pictures.srcOf(at('bonne.png'))).toBe('/images/ancien/bonne.png')
  expect(pictures.srcOf('/relative.png')).toBe('/images/ancien/bonne.png')
  expect(pictures.of(at('ailleurs.png'))).toEqual({
    reason: 'la carte n’autorise pas à copier les images du serveur autre.example',
  })
  expect(pictures.of(at('boucle.png'))).toEqual({ reason: 'son adresse redirige plus de 5 fois' })
  expect(pictures.of(at('lourde.png'))).toEqual({ reason: 'elle dépasse 25 Mo' })
  expect(pictures.of(at('perdue.png'))).toEqual({ reason: `${host} répond 404` })
  expect(pictures.of('http://autre.example/y.png')).toEqual({
    reason: 'la carte n’autorise pas à copier les images du serveur autre.example',
  })
  const before = asked.length
  await shelf({ hosts: new Set([host]) }).take([at('bonne.png')])
  expect(asked).toHaveLength(before)
})
