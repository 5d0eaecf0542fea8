import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  truncateSync,
} from 'node:fs'

/** A file of the site that the import has written, or was about to write when it was stopped. */
export type Entry = {
  /** What it was made of: `wp:17`, `film:drive:2011`, `auteur:admin`. */
  key: string
  /** From the root of the project, with `/`. */
  file: string
  /** The SHA-256 of its text. */
  digest: string
  /** Of the text that it replaces, here or under its former name; null for a new file. */
  before: string | null
  /** The file that it takes the place of, under another name. */
  from: string | null
  /** The batch that it is part of. */
  batch: number
  /** Whether that may not have been written to its end. */
  isPending: boolean
}

type Announced = Omit<Entry, 'batch' | 'isPending'>
type Line = { batch: number; files: Announced[] } | { done: number }

/**
 * What an import has written, batch by batch: each is announced before its first file is written and closed after the
 * last. So whatever instant a run ends at, the next one knows which files are the import’s own.
 */
export class Journal {
  readonly #file: string
  readonly #entries = new Map<string, Entry>()
  #batches = 0

  /**
   * @param file absolute; need not be there
   * @throws Error when a line is none of a journal
   */
  constructor(file: string) {
    this.#file = file
    if (!existsSync(file)) return
    const text = readFileSync(file, 'utf8')
    const end = text.lastIndexOf('\n') + 1
    // A line that a run was stopped in the middle of: its batch was not begun.
    for (const line of text.slice(0, end).split('\n')) if (line !== '') this.#take(JSON.parse(line) as Line)
    if (end < text.length) this.#torn = Buffer.byteLength(text.slice(0, end))
  }

  #torn: number | null = null

  entry(key: string): Entry | null {
    return this.#entries.get(key) ?? null
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()]
  }

  announce(files: readonly Announced[]): void {
    this.#append({ batch: this.#batches + 1, files: [...files] })
  }

  close(): void {
    this.#append({ done: this.#batches })
  }

  #append(line: Line): void {
    if (this.#torn !== null) truncateSync(this.#file, this.#torn)
    this.#torn = null
    appendFileSync(this.#file, `${JSON.stringify(line)}\n`)
    const descriptor = openSync(this.#file, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
    this.#take(line)
  }

  #take(line: Line): void {
    if ('batch' in line) {
      this.#batches = line.batch
      for (const file of line.files)
        this.#entries.set(file.key, { ...file, batch: line.batch, isPending: true })
      return
    }
    for (const [key, entry] of this.#entries) {
      if (entry.batch === line.done) this.#entries.set(key, { ...entry, isPending: false })
    }
  }
}
