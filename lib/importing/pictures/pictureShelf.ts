import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { parsedUrl } from '../../parsedUrl.mjs'
import { slugOf } from '../../text/slug'
import { fetchPicture } from './fetchPicture'
import { findPicture, type PictureFolders } from './findPicture'
import { HEAVIEST, type RefusedPicture, type TakenPicture } from './picture'
import { publishable } from './publishable'

const AT_ONCE = 4
const LONGEST_NAME = 80

export type ShelfOptions = PictureFolders & {
  /** The `public` folder of the project, absolute. */
  publicFolder: string
  /** The name of the import: its pictures lie in `public/images/<name>/`. */
  name: string
  /** Where the shelf keeps what it has taken, absolute; a shelf that is opened again goes on from there. */
  journal: string
  /** Hosts from which pictures may be fetched. */
  hosts: { has(host: string): boolean }
  /** The public address of the old site, to which its paths are relative; null where nobody knows it. */
  site: string | null
}

/** A picture that was taken, as the journal keeps it. */
type Entry = TakenPicture & { address: string; sha256: string }

/** The pictures of an import: found or fetched once, named once, the same bytes lying there once. */
export class PictureShelf {
  readonly #taken = new Map<string, TakenPicture | RefusedPicture>()
  readonly #byDigest = new Map<string, TakenPicture>()

  constructor(private readonly options: ShelfOptions) {
    for (const entry of entriesOf(options.journal)) {
      const { address, sha256, ...picture } = entry
      if (!existsSync(path.join(options.publicFolder, picture.src))) continue
      this.#taken.set(address, picture)
      this.#byDigest.set(sha256, picture)
    }
  }

  /**
   * Takes pictures, some at once; their names are given in the order of the addresses, so that two runs come to the
   * same.
   *
   * @param beside the folder of their text within the source
   */
  async take(addresses: Iterable<string>, beside = '', signal?: AbortSignal): Promise<void> {
    const wanted = [...new Set(addresses)].filter(
      address => address !== '' && !this.#taken.has(keyOf(address, beside)),
    )
    for (let from = 0; from < wanted.length; from += AT_ONCE) {
      signal?.throwIfAborted()
      const some = wanted.slice(from, from + AT_ONCE)
      const found = await Promise.all(some.map(address => this.#read(address, beside, signal)))
      for (const [index, address] of some.entries()) {
        const key = keyOf(address, beside)
        const picture = found[index]
        if (picture) this.#taken.set(key, 'reason' in picture ? picture : this.#put(key, address, picture))
      }
    }
  }

  /** What became of a picture; undefined for one that nobody has asked to take. */
  of(address: string, beside = ''): TakenPicture | RefusedPicture | undefined {
    return this.#taken.get(keyOf(address, beside))
  }

  /** Where a picture lies now, null for one that was not taken. */
  srcOf(address: string, beside = ''): string | null {
    const picture = this.of(address, beside)
    return picture && 'src' in picture ? picture.src : null
  }

  async #read(address: string, beside: string, signal: AbortSignal | undefined) {
    const { hosts, site } = this.options
    if (/^data:/i.test(address)) return { reason: 'elle est écrite dans le texte même' }
    const file = findPicture(address, beside, this.options)
    if (file) {
      if (statSync(file).size > HEAVIEST) return { reason: `elle dépasse ${HEAVIEST / 1_000_000} Mo` }
      return await publishable(readFileSync(file))
    }
    const whole = /^(?:https?:)?\/\//i.test(address)
      ? address
      : site
        ? parsedUrl(address, site)?.href
        : undefined
    if (!whole) return { reason: 'elle n’est pas dans les dossiers de la source' }
    const bytes = await fetchPicture(whole, hosts, signal)
    return 'reason' in bytes ? bytes : await publishable(bytes)
  }

  /** Gives a picture its name and its place; one whose bytes lie there already has that place. */
  #put(
    key: string,
    address: string,
    { bytes, ending, width, height }: Exclude<Awaited<ReturnType<typeof publishable>>, RefusedPicture>,
  ): TakenPicture {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = this.#byDigest.get(sha256)
    const picture = known ?? { src: this.#place(address, ending, bytes, sha256), width, height }
    this.#byDigest.set(sha256, picture)
    const entry: Entry = { address: key, ...picture, sha256 }
    mkdirSync(path.dirname(this.options.journal), { recursive: true })
    appendFileSync(this.options.journal, `${JSON.stringify(entry)}\n`)
    return picture
  }

  #place(address: string, ending: string, bytes: Uint8Array, sha256: string): string {
    const { publicFolder, name } = this.options
    const words =
      slugOf(
        decoded(
          address
            .replace(/[?#].*$/, '')
            .split('/')
            .at(-1) ?? '',
        ).replace(/\.[a-z\d]+$/i, ''),
      )
        .slice(0, LONGEST_NAME)
        .replace(/-+$/, '') || 'image'
    for (const slug of [words, `${words}-${sha256.slice(0, 8)}`]) {
      const src = `/images/${name}/${slug}.${ending}`
      const file = path.join(publicFolder, src)
      if (existsSync(file)) {
        if (createHash('sha256').update(readFileSync(file)).digest('hex') === sha256) return src
        continue
      }
      mkdirSync(path.dirname(file), { recursive: true })
      // Nobody ever sees half a picture.
      writeFileSync(`${file}.part`, bytes)
      renameSync(`${file}.part`, file)
      return src
    }
    throw new Error(`two pictures have the digest ${sha256}`)
  }
}

/** A file beside a text is another one beside another text. */
function keyOf(address: string, beside: string): string {
  return beside === '' || /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address) ? address : `${beside}/${address}`
}

function entriesOf(journal: string): Entry[] {
  if (!existsSync(journal)) return []
  return readFileSync(journal, 'utf8')
    .split('\n')
    .flatMap(line => {
      try {
        return line === '' ? [] : [JSON.parse(line) as Entry]
      } catch {
        // The last line of a run that was stopped.
        return []
      }
    })
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
