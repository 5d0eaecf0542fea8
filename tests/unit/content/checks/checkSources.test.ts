import { expect, test } from 'vitest'
import { refusalOf } from '@/lib/content/checks/refusedSources'
import { inspect } from '@/lib/content/load'
import { contentFolder, news, SITE } from '../../../support/contentFolder'

const problemsOf = async (url: string, body = 'Un texte.') => {
  const sources = `[{ title: "Une page", url: "${url}" }]`
  const folder = await contentFolder({ ...SITE, 'content/actualites/a.md': news({ sources }, body) })
  return (await inspect(folder)).problems
}

test('a mirror of Wikipedia is refused where it is named, with what to cite instead', async () => {
  expect(await problemsOf('https://wikimili.com/en/Lost_Bullet_2')).toEqual([
    {
      file: 'content/actualites/a.md',
      line: 6,
      column: expect.any(Number),
      field: 'sources.0.url',
      rule: 'refused-source',
      message:
        'wikimili.com n’est pas une source : ce site recopie Wikipédia et ne fait qu’une source avec elle.',
      hint: 'Citez la page de Wikipédia, ou mieux le document sur lequel elle s’appuie.',
    },
  ])
})

test('and where the text links to it', async () => {
  const body = 'Un mot.\n\nVoir [ici](https://quelquun.wixsite.com/cinema) le détail.'
  expect(await problemsOf('https://www.lemonde.fr/a', body)).toMatchObject([
    { rule: 'refused-source', line: 11, column: 12 },
  ])
})

test.each([
  'fr.academic.ru',
  'forum.films.fr',
  'www.reddit.com',
  'docslib.org',
  'st.letterboxd.com',
  'cinefilms-planet.fr',
])('%s is refused', host => expect(refusalOf(host)).not.toBeNull())

test.each(['fr.wikipedia.org', 'www.academie-cinema.org', 'notreddit.com', 'fenetresurcourt.wordpress.com'])(
  '%s may be cited',
  host => expect(refusalOf(host)).toBeNull(),
)
