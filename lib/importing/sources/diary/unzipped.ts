import { inflateRawSync } from 'node:zlib'
import { SourceFault } from '../sourceFault'

/** Bytes of all files together, unpacked. */
const LARGEST = 200_000_000
const END_OF_DIRECTORY = 0x06054b50
const ENTRY = 0x02014b50
const STORED = 0
const DEFLATED = 8

/**
 * The files of a ZIP archive, as its directory at the end lists them.
 *
 * @throws SourceFault for what is none, is encrypted, or unpacks to more than an export
 */
export function unzipped(archive: Buffer, name: string): { name: string; bytes: Uint8Array }[] {
  try {
    return entriesOf(archive)
  } catch {
    throw new SourceFault(name, 'Cette archive ZIP ne se lit pas : décompressez-la, et donnez son dossier.')
  }
}

function entriesOf(archive: Buffer): { name: string; bytes: Uint8Array }[] {
  const end = endOf(archive)
  const files: { name: string; bytes: Uint8Array }[] = []
  let room = LARGEST
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('no entry')
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => archive.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/')) {
      const bytes = contentOf(archive, at, room)
      room -= bytes.length
      files.push({ name: name.replaceAll('\\', '/'), bytes })
    }
    at += 46 + nameLength + extra + comment
  }
  return files
}

function contentOf(archive: Buffer, entry: number, room: number): Uint8Array {
  const method = archive.readUInt16LE(entry + 10)
  const length = archive.readUInt32LE(entry + 20)
  const header = archive.readUInt32LE(entry + 42)
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
  const packed = archive.subarray(start, start + length)
  if (method === STORED && length <= room) return packed
  if (method !== DEFLATED) throw new Error('no such method')
  return inflateRawSync(packed, { maxOutputLength: Math.max(room, 1) })
}

/** It stands in front of a comment, of 64 kB at most. */
function endOf(archive: Buffer): number {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - 65_557); at -= 1) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  throw new Error('no archive')
}
