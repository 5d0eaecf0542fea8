const WORDS =
  'la nuit tombe sur un quai vide et personne ne répond au téléphone dans le hall de la gare'.split(' ')

/**
 * The text of an export of WordPress with so many posts, piece by piece: every second one has a picture that comes
 * after all of them, as in real exports.
 *
 * @param words of each body
 */
export function* generatedWxr(posts: number, words = 400): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>Engendré</title><link>https://engendre.example</link><language>fr-FR</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://engendre.example</wp:base_site_url><wp:base_blog_url>https://engendre.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[lucie]]></wp:author_login><wp:author_display_name><![CDATA[Lucie Fixture]]></wp:author_display_name></wp:author>
`
  for (let id = 1; id <= posts; id += 1) yield post(id, words)
  for (let id = 2; id <= posts; id += 2) yield attachment(id)
  yield '</channel>\n</rss>\n'
}

function post(id: number, words: number): string {
  const day = new Date(Date.UTC(2004, 0, 1 + (id % 7000), 10)).toISOString()
  const gmt = `${day.slice(0, 10)} 10:00:00`
  const meta =
    id % 2 === 0
      ? `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${10_000_000 + id}</wp:meta_value></wp:postmeta>`
      : ''
  return `<item>
<title><![CDATA[Engendré numéro ${id}]]></title>
<link>https://engendre.example/${day.slice(0, 10).replaceAll('-', '/')}/engendre-${id}/</link>
<dc:creator><![CDATA[lucie]]></dc:creator>
<guid isPermaLink="false">https://engendre.example/?p=${id}</guid>
<content:encoded><![CDATA[${body(id, words)}]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_date><![CDATA[${gmt}]]></wp:post_date>
<wp:post_date_gmt><![CDATA[${gmt}]]></wp:post_date_gmt>
<wp:post_name><![CDATA[engendre-${id}]]></wp:post_name>
<wp:status><![CDATA[publish]]></wp:status>
<wp:post_type><![CDATA[post]]></wp:post_type>
<category domain="category" nicename="critiques"><![CDATA[Critiques]]></category>
<category domain="post_tag" nicename="mot-${id % 300}"><![CDATA[Mot ${id % 300}]]></category>
${meta}</item>
`
}

function attachment(id: number): string {
  return `<item><title>image ${id}</title><wp:post_id>${10_000_000 + id}</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://engendre.example/wp-content/uploads/${id}.jpg</wp:attachment_url></item>
`
}

function body(id: number, words: number): string {
  const paragraphs: string[] = []
  for (let start = 0; start < words; start += 80) {
    const said = Array.from(
      { length: Math.min(80, words - start) },
      (_, index) => WORDS[(id * 7 + start + index) % WORDS.length],
    )
    paragraphs.push(`<!-- wp:paragraph -->\n<p>${said.join(' ')}.</p>\n<!-- /wp:paragraph -->`)
  }
  return paragraphs.join('\n\n')
}
