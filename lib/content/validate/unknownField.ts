import { type ArticleKind, CONTENT_TYPES } from '../../model/contentTypes'
import { slugOf } from '../../text/slug'
import { didYouMean } from '../../text/suggest'

/** Words that editors coming from other systems, or from French, write for a field. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acteurs: 'cast',
    actors: 'cast',
    alias: 'aliases',
    'anciennes-adresses': 'formerPaths',
    annee: 'year',
    auteur: 'authors',
    auteurs: 'authors',
    author: 'authors',
    casting: 'cast',
    categories: 'tags',
    categorie: 'tags',
    country: 'countries',
    chapo: 'summary',
    description: 'summary',
    distribution: 'cast',
    duration: 'runtime',
    duree: 'runtime',
    director: 'directors',
    genre: 'genres',
    keywords: 'tags',
    lieu: 'places',
    lieux: 'places',
    maj: 'updated',
    'mots-cles': 'tags',
    modified: 'updated',
    naissance: 'birth',
    nationalite: 'nationality',
    nom: 'name',
    note: 'rating',
    'points-faibles': 'weaknesses',
    'points-forts': 'strengths',
    pays: 'countries',
    permalink: 'formerPaths',
    place: 'places',
    plateforme: 'platforms',
    realisateur: 'directors',
    realisateurs: 'directors',
    realisation: 'directors',
    'redirect-from': 'formerPaths',
    redirects: 'formerPaths',
    resume: 'summary',
    'sous-titre': 'summary',
    scenario: 'writers',
    scenaristes: 'writers',
    sortie: 'releases',
    sorties: 'releases',
    'titre-original': 'originalTitle',
    mort: 'death',
    deces: 'death',
    metiers: 'professions',
    profession: 'professions',
    stars: 'rating',
    tag: 'tags',
    titre: 'title',
  }),
)

/** How the value of some fields is written, added to the advice that names the field. */
const VALUE_FORMS: Record<string, string> = {
  authors: ' et prend une liste : [redaction]',
  countries: ' et prend une liste de codes : [FR]',
  directors: ' et prend une liste',
  formerPaths: ' et prend une liste : ["/2013/05/12/drive/"]',
  places: ' et prend une liste : ["Sète"]',
  runtime: ' et se compte en minutes : 97',
}

/** Fields of other systems that have no counterpart by another name. */
const OTHER_WAYS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    slug: 'Retirez-le : l’adresse est le nom du fichier.',
    published: 'Retirez-le : tout est publié à sa date, sauf avec « draft: true ».',
    status: 'Retirez-le : un brouillon porte « draft: true ».',
  }),
)

/** The fields of the type that a file is of, and which other type of article has a field of a given name. */
export type Keys = { here: readonly string[]; ownerOf: (key: string) => ArticleKind | undefined }

/** The hint for a field that the type does not have, a French sentence: the field that was meant, or to remove it. */
export function hintForKey(key: string, { here, ownerOf }: Keys): string {
  if (here.includes(key.trim())) {
    return `Effacez l’espace insécable qui suit « ${key.trim()} » : les deux-points collent au nom du champ.`
  }
  const word = slugOf(key)
  const same = here.find(one => slugOf(one) === word)
  if (same) return `Le champ s’appelle « ${same} ».`
  const other = OTHER_WORDS.get(word)
  if (other && here.includes(other)) return `Le champ s’appelle « ${other} »${VALUE_FORMS[other] ?? ''}.`
  const otherWay = OTHER_WAYS.get(word)
  if (otherWay) return otherWay
  const owner = ownerOf(key)
  if (owner) {
    // « film » is « films » in a news item; « rating » is not « ranking ».
    const twin = here.find(one => one === `${key}s` || key === `${one}s`)
    return twin
      ? `Ici, écrivez « ${twin} ».`
      : `Retirez-le, ou rangez le fichier dans content/${CONTENT_TYPES[owner].folder}/.`
  }
  return didYouMean(key, here, `Les champs connus sont : ${here.join(', ')}.`)
}
