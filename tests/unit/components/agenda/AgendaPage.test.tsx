import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AgendaPage } from '@/components/agenda/AgendaPage'
import { agendaOf } from '@/lib/model/agenda/agenda'
import { catalogueOf } from '../../../support/catalogueOf'
import { film } from '../../../support/contentFolder'

/** A film of each month of two years. */
const FILMS = Object.fromEntries(
  Array.from({ length: 24 }, (_, index) => [
    `content/films/f${index}.md`,
    film({
      title: `"Film ${index}"`,
      releases: `[{ date: "${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-10", country: FR, medium: cinema }]`,
    }),
  ]),
)

test.each(['', 'cinema', '2024'])(
  'the list of the agenda “%s” names the films that the page shows',
  async scope => {
    const catalogue = await catalogueOf(FILMS)
    const agenda = agendaOf(catalogue.films, scope)
    if (!agenda) throw new Error('no agenda')
    const html = renderToStaticMarkup(<AgendaPage catalogue={catalogue} agenda={agenda} today="2024-11-20" />)
    const [, graph = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
    const listed = [...graph.matchAll(/"url":"[^"]*(\/films\/f\d+)"/g)].map(([, path]) => path)
    const shown = [...html.matchAll(/href="(\/films\/f\d+)"/g)].map(([, path]) => path)
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.length).toBeLessThan(24)
    expect(new Set(listed)).toEqual(new Set(shown))
  },
)
