/**
 * Running text from the Markdown road. `html` has been sanitised there; nothing else may be passed.
 *
 * What it gives away of a film is closed (lib/markdown/spoilerElement.ts), and opens without a script. With one,
 * public/scripts/room.*.js puts « J’ai vu … » beside each: pressed, it opens all that gives away that film, here and
 * wherever the reader goes on, until it is pressed again. A phrase then stands in its sentence, no popover any more.
 * The choice stays in the browser (`localStorage`, `vu-` and the slug); where that is forbidden there is no switch.
 */
export function Prose({ html, className = '' }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the road's output is sanitised HTML and nothing else
  return <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
}
