import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Kicker } from '@/components/article/Kicker'
import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { load } from '@/lib/content/load'
import { contentFolder, news, review, SITE } from '../../../support/contentFolder'

const PHRASE = 'Il roule, et :spoiler[il meurt]{film=drive}.'

test.each([
  ['a review without a spoiler', 'critiques', review(), 'Critique sans révélation'],
  [
    'a review with a spoiler in a sentence',
    'critiques',
    review({}, PHRASE),
    'Critique – révélations fermées',
  ],
  [
    'a review with a spoiler of a block',
    'critiques',
    review({}, 'Un.\n\n:::spoiler{film=drive}\nIl meurt.\n:::'),
    'Critique – révélations fermées',
  ],
  [
    'a review with a note that only a spoiler calls',
    'critiques',
    review({}, 'Il roule, et :spoiler[il meurt[^1]]{film=drive}.\n\n[^1]: Sur la plage.'),
    'Critique – révélations fermées',
  ],
  [
    'a review with a spoiler in a comment, which nobody reads',
    'critiques',
    review({}, `Un.\n\n<!-- ${PHRASE} -->`),
    'Critique sans révélation',
  ],
  ['news without a spoiler', 'actualites', news(), 'Critique'],
  ['news with a spoiler', 'actualites', news({ films: '[drive]' }, PHRASE), 'Critique – révélations fermées'],
])('the kicker of %s', async (_, folder, text, said) => {
  const archive = await load(await contentFolder({ ...SITE, [`content/${folder}/un.md`]: text }))
  const [article] = new Catalogue(archive).articles
  if (!article) throw new Error('It is not published.')
  const html = renderToStaticMarkup(<Kicker article={article}>Critique</Kicker>)
  expect(html.replace(/<[^>]+>/g, '')).toBe(said)
})
