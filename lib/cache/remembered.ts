import { readCacheFile, runningCode, writeCacheFile } from './cacheFile'
import { digestOf } from './digestOf'
import { perProcess } from './perProcess'

/** All that a result follows from: a text, and the name of its file, which results may tell. */
export type Text = { readonly file: string; readonly text: string }

/** Results by the texts they follow from. No result is `undefined`: that is to say that there is none. */
export type Remembered<T, S extends Text = Text> = {
  /** The result for a text, as this process or an earlier one has found it. */
  get(text: S): T | undefined
  set(text: S, result: T): void
  /**
   * The result for a text, computed unless it is known.
   *
   * @param holds whether a known result is still right, where it follows from more than the text
   */
  of(text: S, compute: () => T, holds?: (result: T) => boolean): T
}

/** What is written to disk in place of results that cannot be cloned, and how they are made of it again. */
type Form<T, S> = { pack(result: T): unknown; unpack(packed: unknown, text: S): T }

/** A result on disk, and the digest of the text that it is of. */
type Kept = { digest: string; packed: unknown }

/** `kept`: what an earlier process has left, by file; null until somebody asks. `isNew`: whether the disk lacks results. */
type Table = {
  results: WeakMap<Text, unknown>
  kept: Map<string, Kept> | null
  isNew: boolean
  form: Form<unknown, Text>
}

const tables = perProcess('remembered', () => new Map<string, Table>())

const AS_IT_IS: Form<unknown, Text> = { pack: result => result, unpack: packed => packed }

/**
 * The one memory for what is found out about the texts of files. A result is looked for in the memory of the module,
 * which all copies of it share, then in what an earlier process running the same code has kept on disk: reading that
 * takes a tenth of the time that parsing, validating and checking take.
 *
 * @param name unique in the project; that of the file on disk, too, which is read when somebody first asks
 */
export function remembered<T, S extends Text = Text>(
  name: string,
  form: Form<T, S> = AS_IT_IS as Form<T, S>,
): Remembered<T, S> {
  const table = perProcess<Table>(`remembered.${name}`, () => ({
    results: new WeakMap(),
    kept: null,
    isNew: false,
    // Results of this table are of no other type.
    form: form as Form<unknown, Text>,
  }))
  tables.set(name, table)
  // Nothing else writes to this table, whose name is its own.
  const results = table.results as WeakMap<S, T>

  function get(text: S): T | undefined {
    if (results.has(text)) return results.get(text)
    const kept = keptFor(name, table, text)
    if (!kept) return undefined
    const result = form.unpack(kept.packed, text)
    results.set(text, result)
    table.kept?.delete(text.file)
    return result
  }

  function set(text: S, result: T): void {
    results.set(text, result)
    table.isNew = true
  }

  function of(text: S, compute: () => T, holds: (result: T) => boolean = () => true): T {
    const known = get(text)
    if (known !== undefined && holds(known)) return known
    const result = compute()
    set(text, result)
    return result
  }
  return { get, set, of }
}

/**
 * Keeps on disk what is known of these texts, for the processes to come, in place of what was kept before. Nothing is
 * written where this process has found out nothing new.
 */
export function keepRemembered(texts: readonly Text[]): void {
  if (runningCode() === null) return
  for (const [name, table] of tables) {
    if (!table.isNew) continue
    const kept = new Map<string, Kept>()
    for (const text of texts) {
      const known = table.results.has(text)
        ? { digest: digestOf(text), packed: table.form.pack(table.results.get(text)) }
        : keptFor(name, table, text)
      if (known) kept.set(text.file, known)
    }
    writeCacheFile(fileOf(name), kept)
    table.isNew = false
  }
}

function keptFor(name: string, table: Table, text: Text): Kept | null {
  // The stamp of the file tells that the same code wrote it.
  table.kept ??= (readCacheFile(fileOf(name)) as Map<string, Kept> | null) ?? new Map<string, Kept>()
  const kept = table.kept.get(text.file)
  return kept && kept.digest === digestOf(text) ? kept : null
}

function fileOf(name: string): string {
  return `remembered/${name}`
}
