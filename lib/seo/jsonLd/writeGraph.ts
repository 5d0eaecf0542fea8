import type { Thing } from './thing'

/**
 * The nodes of a page as one connected graph, safe inside a `<script>` element: `<` is written as an escape, so
 * that no text can end the element or open a comment. The only place that writes JSON into a page.
 */
export function writeGraph(things: readonly (Thing | null)[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things.filter(thing => thing !== null) }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
