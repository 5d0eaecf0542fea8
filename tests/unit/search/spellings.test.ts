import { describe, expect, test } from 'vitest'
import { search } from '@/lib/search/search'
import { otherSpellings } from '@/lib/search/spellings'
import { catalogueOf } from '../../support/catalogueOf'
import { film, news } from '../../support/contentFolder'

/** Titles, each with what readers type for it. */
const TYPED: Record<string, readonly string[]> = {
  'S.W.A.T.': ['swat', 'SWAT', 'S.W.A.T.', 's.w.a.t', 's w a t'],
  'M*A*S*H': ['mash', 'm*a*s*h', 'M.A.S.H.'],
  'E.T., l’extra-terrestre': [
    'et',
    'e.t.',
    'ET l extraterrestre',
    'extraterrestre',
    'e.t. l’extra-terrestre',
  ],
  'A.I. Intelligence artificielle': ['ai', 'a.i.', 'ai intelligence artificielle'],
  'J.F.K.': ['jfk', 'j.f.k.', 'JFK'],
  'THX 1138': ['thx1138', 'thx 1138', 'THX-1138'],
  'T-800, les origines': ['t800', 't-800', 't 800 les origines', 't800 origines'],
  'Spider-Man': ['spiderman', 'spider man', 'spider-man', 'Spider‑Man'],
  'Spider-Man 2': ['spiderman 2', 'spiderman2', 'spider man 2'],
  'X-Men': ['xmen', 'x men', 'x-men'],
  WALL·E: ['walle', 'wall-e', 'wall e', 'Wall·E'],
  Se7en: ['seven', 'se7en'],
  S1m0ne: ['simone', 's1m0ne'],
  '8½': ['8½', '8 1/2', 'huit et demi', 'huit et demie', '8 et demi'],
  '9 semaines ½': ['neuf semaines et demie', '9 semaines 1/2', '9 semaines et demi'],
  'Face/Off': ['face off', 'faceoff', 'face/off'],
  'R.I.P.D. : Brigade fantôme': ['ripd', 'r.i.p.d.', 'ripd brigade fantome'],
  '[REC]': ['rec', '[rec]'],
  '[REC]²': ['rec 2', 'rec2', '[rec]2'],
  'L.A. Confidential': ['la confidential', 'l.a. confidential', 'L A Confidential', 'la'],
  '$9.99': ['9.99', '9,99', '$9.99'],
  '28 jours plus tard': ['vingt-huit jours plus tard', '28 jours', 'vingt huit jours'],
  '300': ['300', 'trois cents'],
  'Les Quatre Cents Coups': ['400 coups', 'les 400 coups', 'quatre cents coups'],
  '2001 : l’odyssée de l’espace': ['2001', '2001 odyssee', '2001: l’odyssée de l’espace'],
  'OSS 117 : Le Caire, nid d’espions': ['oss117', 'oss 117', 'oss 117 le caire'],
  'Aujourd’hui peut-être': ['aujourdhui peut etre', "aujourd'hui peut-être"],
  'C’est quoi la vie ?': ['cest quoi la vie', "c'est quoi la vie"],
  'Qu’Allah bénisse la France': ['quallah benisse', 'qu allah benisse la france'],
  'Ocean’s Eleven': ['oceans eleven', 'ocean eleven', 'ocean 11', 'oceans 11', "ocean's eleven"],
  'Le Péril jeune': ['peril jeune', 'le peril jeune'],
  'Alien³': ['alien 3', 'alien3', 'alien³', 'alien III'],
  'Mission:Impossible': ['mission impossible', 'missionimpossible', 'mission : impossible'],
  'I, Robot': ['i robot', 'irobot', 'i, robot'],
  'Agents spéciaux : Code U.N.C.L.E.': ['uncle', 'code uncle', 'u.n.c.l.e.'],
  'K-19 : Le Piège des profondeurs': ['k19', 'k-19', 'k 19'],
  'La Fille de d’Artagnan': ['fille de dartagnan', "la fille de d'artagnan", 'artagnan'],
  'Rocky IV': ['rocky 4', 'rocky iv', 'rocky4', 'rocky quatre'],
  'Rocky V': ['rocky 5', 'rocky v'],
  'Le Septième Sceau': ['7e sceau', '7eme sceau', 'septieme sceau', '7ème sceau'],
  'Les 7 Mercenaires': ['sept mercenaires', 'les sept mercenaires', '7 mercenaires'],
  'Douze Hommes en colère': ['12 hommes en colere', 'douze hommes'],
  'Fast & Furious': ['fast and furious', 'fast et furious', 'fast furious', 'fast & furious'],
  'Un cœur en hiver': ['un coeur en hiver', 'coeur hiver'],
  'Tick, Tick… Boom!': ['tick tick boom', 'tick, tick... boom!'],
}

const FILES = {
  ...Object.fromEntries(
    Object.keys(TYPED).map((title, index) => [`content/films/f${index}.md`, film({ title: `"${title}"` })]),
  ),
  'content/films/star.md': film({ title: '"Super 8"', directors: '["J.J. Abrams"]' }),
  'content/films/samourai.md': film({ title: '"Le Samouraï"', directors: '["Jean-Pierre Melville"]' }),
  'content/films/deux.md': film({ title: '"Deux hommes"', directors: '["J.-P. Melville"]' }),
  'content/films/toole.md': film({ title: '"Lawrence"', directors: '["Peter O\'Toole"]' }),
  // What merely mentions them does not come before them.
  'content/actualites/a.md': news(
    { title: '"Cinq films à revoir : Spider-Man, S.W.A.T., Face/Off"' },
    'Le 4, on revoit Rocky, Alien et Ocean. Le 7 du mois, un sceau. Les 12 hommes. La confidence.',
  ),
}

/** A title without its spaces, which typography sets. */
const bare = (title: string) => title.replaceAll(/\s/g, '').replaceAll("'", '’')

let loaded: ReturnType<typeof catalogueOf> | undefined
const firstFor = async (q: string) => {
  loaded ??= catalogueOf(FILES)
  const catalogue = await loaded
  const { hits } = await search({ q }, catalogue)
  const [first] = hits
  return first ? bare(first.title.map(({ text }) => text).join('')) : null
}

describe('what readers type for a title finds it, first', () => {
  test.each(Object.entries(TYPED).flatMap(([title, typed]) => typed.map(q => [q, title])))(
    '%s → %s',
    async (q, title) => {
      expect(await firstFor(q)).toBe(bare(title))
    },
  )
})

test.each([
  ['jj abrams', 'J.J. Abrams'],
  ['j.j. abrams', 'J.J. Abrams'],
  ['jp melville', 'J.-P. Melville'],
  ['jean pierre melville', 'Jean-Pierre Melville'],
  ['jeanpierre melville', 'Jean-Pierre Melville'],
  ['otoole', 'Peter O’Toole'],
  ["o'toole", 'Peter O’Toole'],
])('names: %s → %s', async (q, name) => {
  expect(await firstFor(q)).toBe(bare(name))
})

test('a title of one endless word costs no more than its letters', () => {
  const costs = (length: number) => {
    const begun = performance.now()
    otherSpellings('a'.repeat(length))
    return performance.now() - begun
  }
  costs(1000)
  const least = (length: number) => Math.min(...Array.from({ length: 5 }, () => costs(length)))
  // Four times the letters would cost sixteen times as much, if each were a beginning.
  expect(least(80_000) / least(20_000)).toBeLessThan(10)
})
