import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Aftermath } from '@/components/article/Aftermath'
import { Byline } from '@/components/article/Byline'
import { CitedIn } from '@/components/article/CitedIn'
import { RatingLog } from '@/components/ratings/RatingLog'
import { stoodBefore } from '@/lib/model/article/historyOf'
import type { Article, Author, Review } from '@/lib/model/items'
import { body, film } from '../../markdown/bodies'

const author = (slug: string, name: string): Author => ({
  slug,
  name,
  kind: 'person',
  bio: 'Signe.',
  formerSlugs: [],
  formerPaths: [],
})

function review(more: Partial<Review> = {}): Review {
  const about = film('drive', 'Drive')
  return {
    kind: 'review',
    slug: 'drive',
    title: 'Drive, la nuit',
    summary: 'Un chauffeur.',
    date: '2024-05-01T09:00:00+02:00',
    draft: false,
    history: [],
    authors: [author('redaction', 'La rédaction')],
    contributors: [],
    tags: [],
    places: [],
    sources: [],
    related: [],
    nolink: [],
    aliases: [],
    formerPaths: [],
    lang: 'fr',
    film: about,
    films: [about],
    people: [],
    platforms: [],
    rating: 4,
    verdict: 'Sec.',
    audience: 'Tous.',
    strengths: [],
    weaknesses: [],
    ratingHistory: [],
    elsewhere: [],
    body: body('Un texte.'),
    ...more,
  }
}

/** The text of a component, tags taken out. */
const read = (element: React.ReactElement) => renderToStaticMarkup(element).replace(/<[^>]+>/g, '')

const CORRECTION = {
  date: '2024-06-01T10:00:00+02:00',
  kind: 'correction',
  from: 'un « certain » Perret',
  text: 'Le nom était faux.',
} as const

test('a byline tells apart authors, contributors and how the film was seen', () => {
  const article: Article = review({
    authors: [author('a', 'Ana Un'), author('b', 'Bo Deux')],
    contributors: [
      { author: author('c', 'Cy Trois'), role: 'traduction' },
      { author: author('d', 'Di Quatre'), role: 'photographie' },
    ],
    seen: { how: 'en salle', invited: true },
  })
  const text = read(<Byline article={article} />)
  expect(text).toContain('Par Ana Un et Bo Deux')
  expect(text).toContain('Film vu en salle, sur invitation')
  expect(read(<Byline article={review({ seen: { how: 'en vidéo', invited: false } })} />)).toContain(
    'Film vu en vidéo, sans invitation',
  )
  expect(read(<Byline article={review({ seen: { how: 'en vidéo' } })} />)).toMatch(/Film vu en vidéo(?!,)/)
  expect(read(<Byline article={review()} />)).not.toContain('vu')
  expect(text).toContain('Traduction\u00A0: Cy Trois')
  expect(text).toContain('Photographie\u00A0: Di Quatre')
  const html = renderToStaticMarkup(<Byline article={article} />)
  expect(html.match(/rel="author"/g)).toHaveLength(2)
})

test('a correction is announced at the head of the article, a typo is not', () => {
  const head = (kind: 'typo' | 'correction') =>
    read(<Byline article={review({ history: [{ ...CORRECTION, kind }] })} />)
  expect(head('correction')).toContain('corrigé le 1er\u00A0juin 2024')
  expect(head('typo')).not.toContain('corrigé')
})

test('the history names the kind of every change, and sources have their dates', () => {
  const text = read(
    <Aftermath
      article={review({
        history: [CORRECTION, { date: CORRECTION.date, kind: 'typo', text: 'Un accent.' }],
        ratingHistory: [{ date: '2024-07-01T00:00:00+02:00', from: 3, to: 4, reason: 'Revu en salle.' }],
        sources: [{ title: 'Le Soir', url: 'https://lesoir.be/a', date: '2024-04-30T00:00:00+02:00' }],
      })}
    />,
  )
  expect(text).toContain('Source' + 'Le Soir, 30\u00A0avril 2024')
  expect(text).toContain(
    'Correction, 1er\u00A0juin 2024 à\u00A010\u00A0h (heure de Paris)\u00A0: Le nom était faux. On lisait\u00A0: «\u00A0un “certain” Perret\u00A0».',
  )
  expect(text).toContain('Coquille, 1er\u00A0juin 2024')
  expect(text).toContain(
    'Note révisée, 1er\u00A0juillet 2024 à\u00A00\u00A0h (heure de Paris)\u00A0: de 3 (bien) à 4 (très bien). Revu en salle.',
  )
})

test('what stood before a correction is quoted without its emphasis, and with one full stop', () => {
  expect(stoodBefore('Il débute sur *Taken*')).toBe('On lisait\u00A0: «\u00A0Il débute sur Taken\u00A0».')
  expect(stoodBefore('Elle a servi.')).toBe('On lisait\u00A0: «\u00A0Elle a servi.\u00A0»')
})

test('an article without changes has no history, and every article can be reported', () => {
  const html = renderToStaticMarkup(<Aftermath article={review({ title: 'Drive & « nuit » ?' })} />)
  expect(html).not.toContain('Historique')
  const href = /href="(mailto:[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const url = new URL(href)
  expect(url.searchParams.get('subject')).toBe('Erreur dans «\u00A0Drive & « nuit » ?\u00A0»')
  expect(url.searchParams.get('body')).toMatch(
    /^Adresse\u00A0: http.*\/critiques\/drive\r\nVersion\u00A0: [\da-f]{8}, 1er\u00A0mai 2024/,
  )
})

test('what a page shows elsewhere is not cited again', () => {
  const shown = review()
  const other = review({ slug: 'autre', title: 'Autre' })
  const synopsis = film('taxi', 'Taxi', { year: 1998 })
  const text = read(<CitedIn citing={[shown, other, synopsis]} shown={[shown]} />)
  expect(text).toBe('Cité dansAutrecritique, 1er\u00A0mai 2024Taxifilm, 1998')
  expect(read(<CitedIn citing={[shown]} shown={[shown]} />)).toBe('')
})

test('of very many texts the latest are listed and the others counted', () => {
  const citing = Array.from({ length: 33 }, (_, index) => review({ slug: `a-${index}` }))
  const html = renderToStaticMarkup(<CitedIn citing={citing} shown={[]} />)
  expect(html.match(/<li/g)).toHaveLength(30)
  expect(html).toContain('et 3\u00A0autres textes')
})

test('the log of notes says so when none was revised', () => {
  expect(read(<RatingLog revisions={[]} />)).toContain('Aucune note n’a été révisée à ce jour.')
  const revision = { date: '2024-07-01T00:00:00+02:00', from: 3, to: 4, reason: 'Revu.' }
  expect(read(<RatingLog revisions={[{ review: review(), revision }]} />)).toContain(
    '1er\u00A0juillet 2024, Drive, la nuit\u00A0: de 3 (bien) à 4 (très bien). Revu.',
  )
})

test('a text written and edited on one day says so once, and its correction all the same', () => {
  const at = (updated: string) =>
    renderToStaticMarkup(<Byline article={review({ written: '2026-11-30', updated, history: [] })} />)
  expect(at('2026-11-30T12:00:00+01:00')).not.toMatch(/mis à jour/)
  expect(at('2026-12-01T12:00:00+01:00')).toMatch(/mis à jour le/)
})
