import { french } from '../../typography/french'

/** Whether the front matter that is being read is French; reading one is never interrupted. */
let isFrenchNow = true

/** Text of a front matter, set in French typography unless it is of another language (`asTyped`). */
export function typeset(text: string): string {
  return isFrenchNow ? french(text) : text
}

/**
 * Reads a front matter of another language: its text stays as it was typed.
 *
 * @param read holds the front matter against its schema, at once
 */
export function asTyped<T>(read: () => T): T {
  isFrenchNow = false
  try {
    return read()
  } finally {
    isFrenchNow = true
  }
}
