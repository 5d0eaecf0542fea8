/** Arrays in arrays; deeper ones are no setting that anybody reads. */
const DEEPEST = 12

/**
 * A value as PHP stores it (`a:1:{s:4:"note";d:4.5;}`) as JSON, which people can read; the text itself where it is
 * none, or holds objects.
 */
export function readablePhp(text: string): string {
  if (!/^(?:[abdis]:|N;)/.test(text)) return text
  try {
    const bytes = Buffer.from(text)
    const { value, end } = valueAt(bytes, 0, 0)
    return end === bytes.length ? JSON.stringify(value) : text
  } catch {
    return text
  }
}

type Read = { value: unknown; end: number }

/** @throws whatever is not of the form */
function valueAt(bytes: Buffer, at: number, depth: number): Read {
  if (depth > DEEPEST) throw new Error('too deep')
  const type = String.fromCharCode(bytes[at] ?? 0)
  if (type === 'N') return { value: null, end: at + 'N;'.length }
  const start = at + 'x:'.length
  if (type === 's') return stringAt(bytes, start)
  if (type === 'a') return arrayAt(bytes, start, depth)
  const end = indexOf(bytes, ';', start)
  const written = bytes.toString('utf8', start, end)
  if (type === 'b') return { value: written === '1', end: end + 1 }
  if (type === 'i' || type === 'd') return { value: Number(written), end: end + 1 }
  throw new Error('no plain value')
}

/** The length counts bytes. */
function stringAt(bytes: Buffer, at: number): Read {
  const colon = indexOf(bytes, ':', at)
  const start = colon + ':"'.length
  const end = start + lengthAt(bytes, at, colon)
  if (bytes.toString('latin1', end, end + 2) !== '";') throw new Error('no such length')
  return { value: bytes.toString('utf8', start, end), end: end + 2 }
}

function arrayAt(bytes: Buffer, at: number, depth: number): Read {
  const colon = indexOf(bytes, ':', at)
  const count = lengthAt(bytes, at, colon)
  const entries: [string, unknown][] = []
  let end = colon + ':{'.length
  while (entries.length < count) {
    const key = valueAt(bytes, end, depth + 1)
    const value = valueAt(bytes, key.end, depth + 1)
    entries.push([String(key.value), value.value])
    end = value.end
  }
  const isList = entries.every(([key], index) => key === String(index))
  return { value: isList ? entries.map(([, value]) => value) : Object.fromEntries(entries), end: end + 1 }
}

function lengthAt(bytes: Buffer, from: number, to: number): number {
  const length = Number(bytes.toString('latin1', from, to))
  if (!Number.isInteger(length) || length < 0 || length > bytes.length) throw new Error('no length')
  return length
}

function indexOf(bytes: Buffer, sign: string, from: number): number {
  const at = bytes.indexOf(sign, from)
  if (at < 0) throw new Error('no end')
  return at
}
