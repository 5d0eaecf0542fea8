/** The script of the search fields and its digest: lib/cli/bundleScripts.ts writes them in here. */
declare const SEARCH_SCRIPT: string
declare const SEARCH_INTEGRITY: string

/**
 * The fields of the search work as plain forms. Whoever enters one gets its script (search.ts), which no other reader
 * loads. `import` cannot tell what bytes it expects: the preload does, and browsers run no others in its place.
 */
addEventListener('focusin', ({ target }) => {
  if (!(target as Element).matches('[name=q]')) return
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = SEARCH_SCRIPT
  link.integrity = SEARCH_INTEGRITY
  link.onload = () => import(link.href)
  document.head.append(link)
})
