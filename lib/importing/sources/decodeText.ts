import { isUtf8 } from 'node:buffer'

/** A text, and what had to be assumed of its bytes, in French; null for UTF-8. */
export type Decoded = { text: string; remark: string | null }

/**
 * The text of a whole file: UTF-8, or UTF-16 where a byte-order mark says so. What is neither is read in
 * Windows-1252, in which every byte is some sign and in which older French files are written.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes)
  if (encoding)
    return { text: decodedAs(encoding, bytes), remark: encoding === 'utf-8' ? null : inFrench(encoding) }
  if (isUtf8(bytes)) return { text: decodedAs('utf-8', bytes), remark: null }
  return { text: decodedAs('windows-1252', bytes), remark: inFrench('windows-1252') }
}

/** The encoding that the first bytes of a file announce by a byte-order mark. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** What to tell of a text that was not in UTF-8. */
export function inFrench(encoding: string): string {
  return `Le fichier n’est pas en UTF-8 : il a été lu en ${encoding.toUpperCase()}. Vérifiez les accents.`
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}
