import { expect, test } from 'vitest'
import { mentionsIn } from '../../../../lib/importing/bodies/mentionsIn'
import { convert, JEKYLL } from './support'

test('what no rule names stays as code, is a loss and holds the text back', () => {
  const { markdown, losses, toLookAt } = convert('<p>Avant [meteo ville="Sète"]beau[/meteo] après</p>')
  expect(markdown).toBe('Avant `[meteo ville="Sète"]` beau `[/meteo]` après\n')
  expect(losses).toEqual([{ what: 'balise inconnue « meteo »', count: 1, sample: '[meteo ville="Sète"]' }])
  expect(toLookAt).toEqual(['La balise « meteo » n’est pas dans la carte : elle est restée comme du code.'])
})

test.each([
  ['texte', 'Avant beau après\n'],
  ['retirer', 'Avant après\n'],
  ['film', 'Avant *beau* après\n'],
  ['spoiler', 'Avant :spoiler[beau]{film=ronin} après\n'],
] as const)('the map says what becomes of a tag: %s', (rule, markdown) => {
  expect(
    convert('<p>Avant [meteo a=1]beau[/meteo] après</p>', {}, { shortcodes: new Map([['meteo', rule]]) })
      .markdown,
  ).toBe(markdown)
})

test('brackets of prose are text, and so is what is escaped or stands in code', () => {
  const { markdown, losses } = convert(
    '<p>Il dit [sic] et [rires], [[gallery ids="1"]] et <code>[gallery]</code></p>',
  )
  expect(markdown).toBe('Il dit \\[sic] et \\[rires], \\[gallery ids="1"] et `[gallery]`\n')
  expect(losses).toEqual([])
})

test('a caption is that of its picture, with every kind of quote around its attributes', () => {
  for (const quote of ['"', "'", '&quot;', '”']) {
    const html = `[caption id=${quote}x${quote} width=${quote}300${quote}]<img src="https://ancien.example/q.jpg" alt="Un quai"> Le quai[/caption]`
    expect(convert(html).markdown, quote).toBe('![Un quai](/images/import/q.jpg "Le quai")\n')
  }
})

test('tags of Liquid: films, addresses, what stands between raw, and brackets that fold a passage around them', () => {
  const text = `Vu {% include film.html name='Taxi|1998' %} et {%include film.html name="Inconnu|0"%}.

[expand title="Lire"]
Caché avec {% include film.html name='Autre|1980' %}.
[/expand]

[Une page]({% post_url 2013-05-12-taxi %}), ![Un quai]({{ site.baseurl }}/img/quai.jpg) et {% raw %}{{ brut }}{% endraw %}.`
  expect(convert(text, JEKYLL).markdown).toBe(`Vu [*Taxi*](/films/taxi) et *Inconnu*.

Caché avec *Autre*.

[Une page](/critiques/taxi), ![Un quai](/images/import/quai.jpg) et {{ brut }}.
`)
  const { films, tags, pictures } = mentionsIn({ ...JEKYLL, text })
  expect(films).toEqual([
    { title: 'Taxi', year: 1998, by: 'film.html' },
    { title: 'Inconnu', by: 'film.html' },
    { title: 'Autre', year: 1980, by: 'film.html' },
  ])
  expect(tags.map(({ name, count, rule }) => [name, count, rule])).toEqual([
    ['film.html', 3, 'film'],
    ['expand', 1, 'texte'],
  ])
  expect(pictures).toEqual(['/img/quai.jpg'])
})

test('shortcodes of Hugo and components of MDX', () => {
  const hugo = { format: 'markdown', dialect: 'hugo' } as const
  expect(
    convert('{{< figure src="q.jpg" alt="Un quai" caption="Le quai" attr="Paul Lens" >}}', hugo).markdown,
  ).toBe('::image[Le quai]{src=/images/import/q.jpg alt="Un quai" credit="Paul Lens"}\n')
  expect(convert('Voir [Taxi]({{< relref "2013-05-12-taxi.md" >}}).', hugo).markdown).toBe(
    'Voir [Taxi](/critiques/taxi).\n',
  )
  const { markdown, losses } = convert('import A from \'a\'\n\nUn <Film title="Taxi" /> ici.', {
    format: 'markdown',
    dialect: 'astro',
  })
  expect(markdown).toBe('Un [*Taxi*](/films/taxi) ici.\n')
  expect(losses).toEqual([{ what: 'ligne de module', count: 1, sample: "import A from 'a'" }])
})

test('an element that holds the identifier of a film is its title, linked once', () => {
  const span = '<span data-imdb-id="tt0152930">Taxi</span>'
  expect(convert(`Un ${span}, encore ${span}.`, { format: 'markdown', dialect: 'plain' }).markdown).toBe(
    'Un [*Taxi*](/films/taxi), encore *Taxi*.\n',
  )
  expect(convert(`Un ${span}.`, {}, { film: 'taxi' }).markdown).toBe('Un *Taxi*.\n')
  expect(mentionsIn({ format: 'html', dialect: 'plain', text: span }).films).toEqual([
    { id: 'tt0152930', title: 'Taxi', by: 'span' },
  ])
})
