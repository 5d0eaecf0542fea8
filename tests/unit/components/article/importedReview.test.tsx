import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Aftermath } from '@/components/article/Aftermath'
import { ArticleCard } from '@/components/article/ArticleCard'
import { Verdict } from '@/components/article/Verdict'
import { FilmFacts } from '@/components/film/FilmFacts'
import { FilmHead } from '@/components/film/FilmHead'
import { FilmOpinion } from '@/components/film/FilmOpinion'
import { FilmRow } from '@/components/film/FilmRow'
import { filmDescription } from '@/lib/seo/filmDescription'
import { movie } from '@/lib/seo/jsonLd/movie'
import { sitemapPages } from '@/lib/seo/sitemaps/sitemapPages'
import { catalogueOf } from '../../../support/catalogueOf'
import { film, review } from '../../../support/contentFolder'

const TODAY = '2025-01-01'

async function stubAndReview() {
  const catalogue = await catalogueOf({
    'content/films/nuit.md': film({ title: '"Nuit"', directors: null, genres: null }, ''),
    'content/critiques/nuit.md': review(
      {
        ...{ film: 'nuit', summary: null, rating: null, verdict: null, audience: null },
        imported: '{ from: wordpress, id: "wp:1", url: "https://ancien.example/nuit" }',
        ratingAsPublished: '{ value: "D+", scale: "A+ à F" }',
      },
      'La nuit tombe sur la ville. Elle ne se relève pas.',
    ),
  })
  const [article, about] = [catalogue.review('nuit'), catalogue.film('nuit')]
  if (!article || !about) throw new Error('The review or its film is not there.')
  return { catalogue, article, about }
}

/** Elements in which nothing stands, and signs that join nothing. */
const EMPTY = /<(p|dd|dt|li|i|b|h\d)(?: [^>]*)?>\s*<\/\1>|undefined|null|, <\/|de\s*<\/p>/

test('a review without verdict, audience and stars shows what it has, in no empty element', async () => {
  const { article, about } = await stubAndReview()
  const shown = [
    <Verdict key="a" review={article} opinions={null} today={TODAY} />,
    <ArticleCard key="b" article={article} kicker="Critique" />,
    <FilmOpinion key="c" reviews={[article]} />,
    <Aftermath key="d" article={article} />,
    <ol key="e">
      <FilmRow film={about} reviews={[article]} today={TODAY} rank={null} level={3} priority={false} />
    </ol>,
  ].map(element => renderToStaticMarkup(element))
  for (const html of shown) expect(html).not.toMatch(EMPTY)
  const [verdict, card, opinion, foot, row] = shown
  expect(verdict).toContain('Non noté')
  expect(verdict).toContain('D+ sur l’échelle A+ à F, telle que publiée')
  for (const html of [card, opinion, row]) expect(html).toContain('La nuit tombe sur la ville.')
  expect(foot).toContain('Cette critique a d’abord paru sur ancien.example.')
})

test('a film of which only title and year are known claims nothing, and is left out of the sitemap', async () => {
  const { catalogue, about } = await stubAndReview()
  expect(renderToStaticMarkup(<FilmFacts film={about} whole />)).toBe('')
  expect(renderToStaticMarkup(<FilmFacts film={about} />)).toBe('')
  const head = renderToStaticMarkup(<FilmHead film={about} reviews={[]} html="" today={TODAY} />)
  expect(head).not.toMatch(/aria-label="Fiche"|<dl/)
  expect(filmDescription(about, { reviews: 1, news: 0 })).toBe('Nuit (2011), film. Fiche et notre critique.')
  const thing = JSON.parse(JSON.stringify(movie(about)))
  expect(thing).not.toHaveProperty('director')
  expect(thing).not.toHaveProperty('genre')
  const paths = [...sitemapPages(catalogue)].map(({ path }) => path)
  expect(paths).toContain('/films/drive')
  expect(paths).not.toContain('/films/nuit')
})

test('identifiers of a film and of a person lead to their pages elsewhere', async () => {
  const catalogue = await catalogueOf({
    'content/films/nuit.md': film({
      title: '"Nuit"',
      ids: '{ imdb: tt0062765, tmdb: 12, letterboxd: nuit-2011, allocine: 7, wikidata: Q9 }',
    }),
  })
  const about = catalogue.film('nuit')
  if (!about) throw new Error('The film is not there.')
  expect(movie(about).sameAs).toEqual([
    'https://www.imdb.com/title/tt0062765/',
    'https://www.themoviedb.org/movie/12',
    'https://letterboxd.com/film/nuit-2011/',
    'https://www.allocine.fr/film/fichefilm_gen_cfilm=7.html',
    'https://www.wikidata.org/wiki/Q9',
  ])
})
