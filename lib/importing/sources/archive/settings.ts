import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readRegular } from '../../../disk/readRegular'
import { decodeText } from '../decodeText'
import { isRecord } from '../values'
import { dataIn } from './frontMatter'

/** The files by which an engine is configured, of one source. */
export type Settings = {
  /** The data of a file of the source, null where there is none; a file that cannot be read is noted. */
  read: (name: string) => Record<string, unknown> | null
  has: (name: string) => boolean
  /** Names in a folder of the source. */
  list: (folder: string) => string[]
  faults: { name: string; reason: string }[]
  /** Names of those that were read. */
  taken: Set<string>
}

/** Bytes. A configuration of that size is none. */
const LARGEST = 2_000_000

/** @param root the folder of the source */
export function settingsIn(root: string): Settings {
  const faults: Settings['faults'] = []
  const taken = new Set<string>()
  const list = (folder: string): string[] => {
    try {
      return readdirSync(path.join(root, folder)).sort()
    } catch {
      return []
    }
  }
  const has = (name: string) => list(path.dirname(name)).includes(path.basename(name))
  const read = (name: string) => {
    if (!has(name)) return null
    taken.add(name)
    try {
      const data = dataIn(name, decodeText(readRegular(path.join(root, name), LARGEST)).text)
      return isRecord(data) ? data : null
    } catch (error) {
      const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
      if (!faults.some(fault => fault.name === name))
        faults.push({ name, reason: `Ce réglage ne se lit pas : ${said}` })
      return null
    }
  }
  return { read, has, list, faults, taken }
}
