import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { review } from '../../support/contentFolder'
import { exportOf } from './exportOf'
import { WHOLE_SITE } from './wholeSite'

/** Front matter as engines read it that know YAML 1.1, and the text below. */
function partsOf(text = ''): { header: Record<string, unknown>; body: string } {
  const [, header = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? []
  return { header: parse(header, { version: '1.1' }), body }
}

test('Front matter speaks in common words and in names', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['markdown'])
  const { header } = partsOf(files['critiques/premiere.md'])
  expect(header).toMatchObject({
    title: 'Une nuit & «\u00A0deux\u00A0» <phares>',
    date: '2024-05-01T09:00:00+02:00',
    lastmod: '2024-05-03T10:00:00+02:00',
    draft: false,
    slug: 'premiere',
    url: '/critiques/premiere',
    aliases: ['/critiques/ancienne'],
    authors: ['La rédaction', 'Paul Lens'],
    tags: ['nuit', 'Los Angeles'],
    film: {
      title: 'Drive',
      original_title: 'The Drive',
      year: 2011,
      directors: ['Nicolas Refn'],
      ids: { imdb: 'tt0780504' },
      slug: 'drive',
    },
    rating: 4.5,
    rating_scale: 5,
    related: ['/critiques/seconde'],
    image: { src: '/images/porte.png', alt: 'Une porte' },
  })
  expect(partsOf(files['films/drive.md']).header).toMatchObject({
    title: 'Drive',
    countries: ['US', 'NO'],
    cast: [{ name: 'Ryan Gosling', role: 'le conducteur' }],
  })
  expect(partsOf(files['personnes/nicolas-refn.md']).header).toMatchObject({
    name: 'Nicolas Refn',
    birth: '1970',
  })
  expect(files['images/porte.png']).toBeDefined()
})

test('Directives become what plain Markdown has for them, and the rest stays as it was typed', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['markdown'])
  const { body } = partsOf(files['critiques/premiere.md'])
  expect(body).not.toMatch(/:::|^::film|:spoiler\[/m)
  for (const written of [
    'un [lien](https://example.org/a?b=1&c=2) et un\nretour à la ligne.[^1] Il est 12:30, et `a < b`.',
    '> **Spoiler :** *Drive (2011)*\n>\n> Le conducteur s’en va.\n>\n> - un\n> - deux\n',
    'Puis (spoiler : il revient), dit-on, ]]> et &amp; compris.',
    '> Je filme la nuit.\n>\n> — Nicolas Refn, entretien à la nuit\n',
    '> **Repères**\n>\n> Une ligne, puis [l’autre critique](/critiques/seconde).\n>\n> > **Spoiler :** *Drive (2011)*\n> >\n> > Caché dedans.\n',
    '\n**Drive (2011)**\n',
    '| mai | 12 |',
    '[^1]: Une note avec *italique*.',
  ])
    expect(body).toContain(written)
  expect(files['rapport.csv']).toContain('révélation dans une phrase')
})

test('--directives garder leaves every text as it is', async () => {
  const { files } = await exportOf(WHOLE_SITE, ['markdown', '--directives', 'garder'])
  const { body } = partsOf(files['critiques/premiere.md'])
  expect(body).toContain(':::spoiler{film=drive}\nLe conducteur s’en va.')
  expect(files['rapport.txt']).toContain('Rien.')
})

test('Directives in a list and in a quotation stay where they stand', async () => {
  const text = `- un point

  :::encadre{title="Dedans"}
  Une phrase.

  Une autre.
  :::

> Dit :
>
> :::spoiler{film=drive}
> Un secret.
> :::
`
  const { files } = await exportOf({ 'content/critiques/a.md': review({}, text) }, ['markdown'])
  const { body } = partsOf(files['critiques/a.md'])
  expect(body).toContain('- un point\n\n  > **Dedans**\n  >\n  > Une phrase.\n  >\n  > Une autre.\n')
  expect(body).toContain('> Dit :\n>\n> > **Spoiler :** *Drive (2011)*\n> >\n> > Un secret.\n')
})
