/**
 * Reads what Redis answers (RESP, version 2, https://redis.io/docs/latest/develop/reference/protocol-spec/),
 * as much of it as is asked for here, and within bounds: who has taken over a Redis may send anything.
 *
 * @typedef {string | number | Buffer | null | RedisError | Reply[]} Reply
 */

/** The codes of refusals that say more than that there was one. */
const CODES = [
  ...['BUSY', 'CLUSTERDOWN', 'DENIED', 'LOADING', 'MASTERDOWN', 'MISCONF', 'MOVED', 'NOAUTH', 'NOPERM'],
  ...['NOREPLICAS', 'OOM', 'READONLY', 'WRONGPASS', 'WRONGTYPE'],
]

/**
 * What Redis says instead of an answer. Its code is all that is kept, if it is one of Redis: the rest may be anybody's
 * text, and refusals are counted by their codes.
 */
export class RedisError extends Error {
  /** @param {string} line */
  constructor(line) {
    super(CODES.find(code => line.startsWith(`${code} `)) ?? 'ERR')
  }
}

/** Bytes of a line: a status, a number, the head of a string. */
const LONGEST_LINE = 4_096
/** Parts of an answer: a message has three. */
const MOST_PARTS = 8
const CR = 13

/**
 * @param {object} options
 * @param {number} options.longest bytes that one string may have
 * @param {(reply: Reply) => void} options.onReply
 * @returns {(chunk: Buffer) => void} takes what arrives; throws at whatever is no answer that may be asked for
 */
export function readReplies({ longest, onReply }) {
  /** @type {Buffer[]} what has come of an answer */
  let parts = []
  let size = 0
  let wanted = 1

  return chunk => {
    parts.push(chunk)
    size += chunk.length
    // A long string arrives in many parts: they are put together once.
    if (size < wanted) return
    const bytes = Buffer.concat(parts)
    let at = 0
    while (at < bytes.length) {
      const read = readReply(bytes, at, longest, true)
      if (typeof read === 'number') {
        wanted = read - at
        break
      }
      onReply(read.reply)
      at = read.end
      wanted = 1
    }
    const rest = bytes.subarray(at)
    parts = rest.length > 0 ? [rest] : []
    size = rest.length
  }
}

/**
 * @param {Buffer} bytes
 * @param {number} at where it begins
 * @param {number} longest
 * @param {boolean} mayHaveParts
 * @returns {{ reply: Reply, end: number } | number} how far bytes must reach before it is worth another look
 */
function readReply(bytes, at, longest, mayHaveParts) {
  const lineEnd = bytes.indexOf(CR, at)
  if ((lineEnd < 0 ? bytes.length : lineEnd) - at > LONGEST_LINE) throw new Error('a line without end')
  if (lineEnd < 0 || lineEnd + 1 >= bytes.length) return bytes.length + 1
  const line = bytes.toString('latin1', at + 1, lineEnd)
  const end = lineEnd + 2
  switch (String.fromCharCode(bytes[at] ?? 0)) {
    case '+':
      return { reply: line, end }
    case '-':
      return { reply: new RedisError(line), end }
    case ':':
      return { reply: numberOf(line), end }
    case '$': {
      const length = numberOf(line)
      if (length === -1) return { reply: null, end }
      if (length < 0 || length > longest) throw new Error('a string that is too long')
      if (bytes.length < end + length + 2) return end + length + 2
      return { reply: bytes.subarray(end, end + length), end: end + length + 2 }
    }
    case '*':
      if (mayHaveParts) return readParts(bytes, end, numberOf(line))
  }
  throw new Error('no answer of Redis')
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 * @param {number} count
 * @returns {{ reply: Reply, end: number } | number}
 */
function readParts(bytes, at, count) {
  if (count < 0 || count > MOST_PARTS) throw new Error('an answer of too many parts')
  const reply = []
  let end = at
  for (let index = 0; index < count; index += 1) {
    if (end >= bytes.length) return bytes.length + 1
    const part = readReply(bytes, end, LONGEST_LINE, false)
    if (typeof part === 'number') return part
    reply.push(part.reply)
    end = part.end
  }
  return { reply, end }
}

/** @param {string} line */
function numberOf(line) {
  if (!/^-?\d{1,15}$/.test(line)) throw new Error('no number')
  return Number(line)
}
