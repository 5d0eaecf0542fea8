import type { Catalogue } from './catalogue'

/** Computes something once for each catalogue, when it is first asked for. */
export function perCatalogue<T>(compute: (catalogue: Catalogue) => T): (catalogue: Catalogue) => T {
  const known = new WeakMap<Catalogue, T>()
  return catalogue => {
    const existing = known.get(catalogue)
    if (existing !== undefined) return existing
    const computed = compute(catalogue)
    known.set(catalogue, computed)
    return computed
  }
}
