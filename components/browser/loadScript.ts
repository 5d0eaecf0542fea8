/**
 * Runs a script that few readers need. `import` cannot tell what bytes it expects: the preload does, and browsers run
 * no others in its place.
 */
export function loadScript(href: string, integrity: string): void {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.href = href
  link.integrity = integrity
  link.onload = () => import(link.href)
  document.head.append(link)
}
