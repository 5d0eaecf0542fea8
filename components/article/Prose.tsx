/**
 * Running text from the Markdown road. `html` has been sanitised there; nothing else may be passed.
 *
 * What it gives away of a film is closed (lib/markdown/spoilerElement.ts), and opens without a script. With one,
 * browser/seenFilms.ts puts « J’ai vu … » beside each.
 */
export function Prose({ html, className = '' }: { html: string; className?: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the road's output is sanitised HTML and nothing else
  const text = <div className={`prose ${className}`} dangerouslySetInnerHTML={{ __html: html }} />
  if (!html.includes('class="galerie"')) return text
  return (
    <>
      <link rel="stylesheet" href="/galerie.css" />
      {text}
    </>
  )
}
