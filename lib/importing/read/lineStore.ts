import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { fileDigest } from '../write/fileDigest'

/** Where a line stands in the file of a store, in bytes. */
export type Place = { offset: number; length: number }

/** Lines are written together once they come to so many bytes. */
const ROOM = 1 << 20

/**
 * Values as lines of JSON on disk, of which memory holds the places alone: so an export of any size is gone through
 * item by item. What is added goes to a draft beside the file, which takes its place when it is whole and differs.
 *
 * @typeParam T plain data
 */
export class LineStore<T> {
  readonly #file: string
  readonly #draft: string
  #waiting: Buffer[] = []
  #room = 0
  #length = 0
  #descriptor: number

  /** @param file absolute; its folder is there */
  constructor(file: string) {
    this.#file = file
    this.#draft = `${file}.part`
    this.#descriptor = openSync(this.#draft, 'w+')
  }

  add(value: T): Place {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    const place = { offset: this.#length, length: line.length - 1 }
    this.#waiting.push(line)
    this.#room += line.length
    this.#length += line.length
    if (this.#room >= ROOM) this.#flush()
    return place
  }

  at({ offset, length }: Place): T {
    this.#flush()
    const bytes = Buffer.allocUnsafe(length)
    for (let read = 0; read < length; ) {
      const more = readSync(this.#descriptor, bytes, read, length - read, offset + read)
      if (more === 0) throw new Error(`${this.#draft} is shorter than what was written to it`)
      read += more
    }
    // Written by add().
    return JSON.parse(bytes.toString('utf8')) as T
  }

  /** Puts the lines in the place of those of an earlier run; a file that says the same keeps its time of writing. */
  keep(): void {
    this.#flush()
    if (existsSync(this.#file) && statSync(this.#file).size === this.#length) {
      if (fileDigest(this.#file) === fileDigest(this.#draft)) return
    }
    renameSync(this.#draft, this.#file)
  }

  /** Ends the work with the file; what was not kept is taken away. */
  close(): void {
    closeSync(this.#descriptor)
    rmSync(this.#draft, { force: true })
  }

  #flush(): void {
    for (const line of this.#waiting) {
      for (let written = 0; written < line.length; ) written += writeSync(this.#descriptor, line, written)
    }
    this.#waiting = []
    this.#room = 0
  }
}
