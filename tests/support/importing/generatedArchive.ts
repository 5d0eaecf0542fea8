import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const WORDS =
  'la nuit tombe sur un quai vide et personne ne répond au téléphone dans le hall de la gare'.split(' ')
const GRADES = ['A+', 'A', 'A-', 'B+', 'B', 'B-', 'C+', 'C', 'C-', 'D+', 'D', 'D-', 'F']
const GENRES = ['Drama', 'Western', 'War', 'Crime', 'Horror', 'Comedy', 'Fantasy', 'Biography']

/**
 * Writes an archive of Markdown: so many reviews that name their film by an identifier, as many records of films and
 * half as many of films that no text is about, with so many names in all, and a log of viewings.
 */
export function writeArchive(folder: string, reviews: number, names: number): void {
  for (const name of ['reviews', 'films', 'viewings']) mkdirSync(path.join(folder, name), { recursive: true })
  const films = Math.round(reviews * 1.5)
  for (let id = 1; id <= films; id += 1) {
    const name = (index: number) => `Prénom${(id * 5 + index) % names} Nom${(id * 5 + index) % names}`
    const film = {
      imdbId: imdb(id),
      title: `Film engendré ${id}`,
      year: 1920 + (id % 100),
      directors: [name(0)],
      cast: [1, 2, 3, 4].map(index => ({ name: name(index), role: `Rôle ${index}` })),
      genres: [GENRES[id % GENRES.length]],
      countries: ['France'],
      runtime: 80 + (id % 60),
    }
    writeFileSync(path.join(folder, 'films', `${imdb(id)}.json`), JSON.stringify(film))
  }
  for (let id = 1; id <= reviews; id += 1) {
    const day = new Date(Date.UTC(2004, 0, 1 + (id % 7000))).toISOString().slice(0, 10)
    const header = `imdb_id: ${imdb(id)}\nslug: film-engendre-${id}\ngrade: ${GRADES[id % GRADES.length]}\ndate: ${day}`
    const mention = `<span data-imdb-id="${imdb(id + 1)}">Film engendré ${id + 1}</span>`
    const text = [0, 1, 2, 3]
      .map(index => `${sentence(id + index)} ${index === 1 ? mention : ''}`.trim())
      .join('\n\n')
    writeFileSync(path.join(folder, 'reviews', `film-engendre-${id}.md`), `---\n${header}\n---\n${text}\n`)
    const viewing = `date: ${day}\nimdb_id: ${imdb(id)}\nmedium: DVD\nvenue: Salle ${id % 9}`
    writeFileSync(
      path.join(folder, 'viewings', `${String(id).padStart(5, '0')}.md`),
      `---\n${viewing}\n---\n`,
    )
  }
}

function imdb(id: number): string {
  return `tt${String(id).padStart(7, '0')}`
}

function sentence(seed: number): string {
  const said = Array.from({ length: 60 }, (_, index) => WORDS[(seed * 7 + index * 3) % WORDS.length])
  return `L${said.join(' ')}.`
}
