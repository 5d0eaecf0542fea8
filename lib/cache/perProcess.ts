/**
 * A value that all copies of a module share: a server holds several, one per bundle, and what one of them
 * has read and checked is not to be done again by the next. In development each copy has its own, so that
 * an edited module starts anew.
 *
 * @param name unique in the project
 */
export function perProcess<T extends object>(name: string, create: () => T): T {
  if (process.env.NODE_ENV === 'development') return create()
  const key = Symbol.for(`photogramme.${name}`)
  const shared = globalThis as { [key]?: T }
  shared[key] ??= create()
  return shared[key]
}
