import { foldedKey, KEYS, type KeyRole, type Keys } from './keyRoles'
import type { SourceField } from './sourceItem'

/** What stands at the head of a text, or in the columns of a row: each value is taken once, and what is left is told. */
export class Header {
  private readonly left: Map<string, unknown>

  /**
   * @param keys of the map of an import; they come before the usual ones
   * @param isTelling which keys may be taken without being named by the map
   */
  constructor(
    record: Readonly<Record<string, unknown>>,
    private readonly keys: Keys = {},
    private readonly isTelling: (key: string) => boolean = () => true,
  ) {
    this.left = new Map(Object.entries(record).filter(([, value]) => !isNothing(value)))
  }

  has(role: KeyRole): boolean {
    return this.keyOf(role) !== undefined
  }

  /** Whether the key that has the role is written so. */
  keyIs(role: KeyRole, pattern: RegExp): boolean {
    return pattern.test(this.keyOf(role) ?? '')
  }

  /** The value of a role, undefined where no key has one; it is not among the rest any more. */
  take(role: KeyRole): unknown {
    const key = this.keyOf(role)
    return key === undefined ? undefined : this.takeKey(key)
  }

  /** What a reading makes of the value of a role; a value of which it makes nothing stays for the report. */
  read<T>(role: KeyRole, reading: (value: unknown) => T | undefined): T | undefined {
    const key = this.keyOf(role)
    if (key === undefined) return undefined
    const value = reading(this.left.get(key))
    const isNone = value === undefined || (Array.isArray(value) && value.length === 0)
    if (!isNone) this.left.delete(key)
    return value
  }

  /** The value of one key, whatever it may mean. */
  takeKey(key: string): unknown {
    const value = this.left.get(key)
    this.left.delete(key)
    return value
  }

  /** Of a value that could not be used as what its key says: it goes to the rest after all. */
  giveBack(name: string, value: unknown): void {
    if (!isNothing(value)) this.left.set(name, value)
  }

  /** All that nobody took: texts as they are, other values as JSON. */
  rest(): SourceField[] {
    return [...this.left].map(([name, value]) => ({ name, value: shown(value) }))
  }

  private keyOf(role: KeyRole): string | undefined {
    const named = (this.keys[role] ?? []).find(key => this.left.has(key))
    if (named !== undefined) return named
    for (const wanted of KEYS[role]) {
      const folded = foldedKey(wanted)
      for (const key of this.left.keys()) if (this.isTelling(key) && foldedKey(key) === folded) return key
    }
    return undefined
  }
}

/** A value as a person reads it. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
