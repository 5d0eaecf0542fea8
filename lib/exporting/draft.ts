import { open } from 'node:fs/promises'

/** A text file that is being written. */
export type Draft = {
  write(text: string): Promise<void>
  /** In bytes, with what has not been written out yet. */
  readonly size: number
  close(): Promise<void>
}

/** In characters: texts are gathered to that length before the disk is asked. */
const GATHERED = 1 << 16

/**
 * Begins a file where none is, in UTF-8. What is given to it is written piece by piece: no file stands whole in memory.
 *
 * @param file absolute
 */
export async function openDraft(file: string): Promise<Draft> {
  const handle = await open(file, 'wx')
  let gathered = ''
  let size = 0
  async function flush(): Promise<void> {
    const text = gathered
    gathered = ''
    await handle.appendFile(text)
  }
  return {
    async write(text) {
      gathered += text
      size += Buffer.byteLength(text)
      if (gathered.length >= GATHERED) await flush()
    },
    get size() {
      return size
    },
    async close() {
      await flush()
      await handle.close()
    },
  }
}
