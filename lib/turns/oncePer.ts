import { perProcess } from '../cache/perProcess'
import { atOnce, type Steps } from './steps'

/** What follows from a catalogue or a list: asked for by those who need it now, made ready by those who may pause. */
type OncePer<K extends object, T> = ((key: K) => T) & { inSteps(key: K): Steps<T> }

/**
 * Computes something once for each key, for all copies of the module that asks.
 *
 * @param name unique in the project
 */
export function oncePer<K extends object, T extends object>(
  name: string,
  compute: (key: K) => Steps<T>,
): OncePer<K, T> {
  const known = perProcess(name, () => new WeakMap<K, T>())
  function* inSteps(key: K): Steps<T> {
    const existing = known.get(key)
    if (existing) return existing
    const computed = yield* compute(key)
    known.set(key, computed)
    return computed
  }
  return Object.assign((key: K) => known.get(key) ?? atOnce(inSteps(key)), { inSteps })
}
