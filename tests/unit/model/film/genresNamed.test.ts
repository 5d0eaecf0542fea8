import { expect, test } from 'vitest'
import { genresNamed } from '@/lib/model/film/genresNamed'
import { FILMS_OF_GENRE, GENRE_SLUGS, GENRES } from '@/lib/vocabulary'

/** The lists of TMDB and of IMDb, whole; what is no genre of a film means none. */
const TMDB =
  'Action|Adventure|Animation|Comedy|Crime|Documentary|Drama|Family|Fantasy|History|Horror|Music|Mystery|Romance|Science Fiction|TV Movie|Thriller|War|Western'
const IMDB =
  'Action|Adult|Adventure|Animation|Biography|Comedy|Crime|Documentary|Drama|Family|Fantasy|Film-Noir|History|Horror|Music|Musical|Mystery|Romance|Sci-Fi|Short|Sport|Thriller|War|Western'
const ALLOCINE =
  'Action|Animation|Arts Martiaux|Aventure|Biopic|Comédie|Comédie dramatique|Comédie musicale|Concert|Dessin animé|Documentaire|Drame|Epouvante-horreur|Erotique|Espionnage|Evénement Sportif|Expérimental|Famille|Fantastique|Film-concert|Guerre|Historique|Judiciaire|Musical|Péplum|Policier|Romance|Science fiction|Thriller|Western'

test.each([...new Set(`${TMDB}|${IMDB}|${ALLOCINE}`.split('|'))])('« %s » is known', name => {
  expect(genresNamed(name)).not.toEqual([])
})

test.each([
  ['War', ['guerre']],
  ['film de guerre', ['guerre']],
  ['Films noirs', ['film-noir']],
  ['Comédie dramatique', ['comedie', 'drame']],
  ['Sci-Fi', ['science-fiction']],
  ['Musical', ['comedie-musicale']],
  ['Music', ['musique']],
  ['Short', ['court-metrage']],
  ['court métrage', ['court-metrage']],
  ['WESTERNS', ['western']],
  ['Road movie', ['road-movie']],
  ['Talk-Show', []],
  ['constructor', []],
  ['', []],
])('« %s » means %j', (name, genres) => {
  expect(genresNamed(name)).toEqual(genres)
})

test('every genre is found by its own name and by what its films are called', () => {
  for (const slug of GENRE_SLUGS) {
    expect(genresNamed(slug), slug).toEqual([slug])
    expect(genresNamed(GENRES[slug]), slug).toEqual([slug])
    for (const name of FILMS_OF_GENRE[slug]) expect(name, slug).not.toMatch(/-$|^ | {2}/)
  }
})
