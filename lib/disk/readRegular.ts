import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from 'node:fs'

/** Thrown where something else than a file stands: a pipe, a socket, a device, a folder. */
export class NotAFile extends Error {
  readonly code = 'NOT_A_FILE'
}

/**
 * Never waits: a pipe that has taken the place of a file since it was looked at would hold the process until
 * somebody writes into it. Windows has none of the three.
 */
const CAREFULLY =
  constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0)

/**
 * The first bytes of a file, or of the file that a symbolic link leads to. It is looked at before it is opened, and
 * again when it is open: opening a pipe may wait for ever, and a device may have no end.
 *
 * @param file absolute
 * @param most how many bytes are read at the most, however long the file is
 * @throws NotAFile, or what the system says
 */
export function readRegular(file: string, most: number): Buffer {
  const target = realpathSync.native(file)
  if (!lstatSync(target).isFile()) throw new NotAFile(file)
  const descriptor = openSync(target, CAREFULLY)
  try {
    const found = fstatSync(descriptor)
    if (!found.isFile()) throw new NotAFile(file)
    // One more than it should have: a file that grows meanwhile is read to its end.
    const bytes = Buffer.allocUnsafeSlow(Math.min(found.size + 1, most))
    let length = 0
    for (let more = -1; more !== 0 && length < bytes.length; length += more) {
      more = readSync(descriptor, bytes, length, bytes.length - length, length)
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

/** What the system calls the reason why something could not be done: `EACCES`, `ELOOP`, `NOT_A_FILE`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
}
