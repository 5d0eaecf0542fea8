import { Document, isMap, isScalar, Pair, parseDocument, Scalar, YAMLMap } from 'yaml'
import { type CarteSection, NO_CARTE } from './carte'
import type { CarteLine } from './proposeCarte'

const HEADING = ` La carte de ce déménagement : ce que deviennent les mots de l’ancien site.
 Chaque ligne dit « ce que la source écrit: ce que nous en faisons » ; le nombre de fois est derrière le dièse.
 Corrigez ce qui ne va pas, remplacez les « ? », puis relancez la même commande : elle écrit.
 Un nouvel essai garde vos choix et n’ajoute que ce qui est nouveau.`

/** What a chief editor has to know of each section, above it. */
const COMMENTS: Readonly<Record<CarteSection, string>> = {
  site: ' L’ancien site.',
  lecture: ' Comment la source se lit : quel champ tient quoi, où sont les fiches de films.',
  types: ' Ce que devient chaque sorte de texte : critique, actualite, page ou ignorer.',
  termes: ` Les catégories et mots-clés : mot-clé, lieu ou ignorer ; critique, actualite ou page quand la catégorie
 décide de ce qu’est le texte ; « genre western », « film nom-du-fichier », « personne … », « plateforme … ».`,
  auteurs: ` Les signatures : le nom de leur fichier dans content/auteurs. Celle qui n’en a pas en reçoit un, à compléter.`,
  notes: ` Chaque note rencontrée, et ses étoiles : de 0 à 5 par demi-points, ou « sans ». La note d’origine est gardée.`,
  genres: ' Les genres des films de la source, et le nôtre, ou ignorer.',
  champs: ` Les champs que l’import ne connaît pas : ignorer (le rapport les nomme), ou ce qu’ils sont chez nous :
 film, titre-original, annee, realisation, interpretation, genres, pays, duree, synopsis, imdb, tmdb, note, vu,
 vu-le, chapo, description, verdict, public, mots-cles, lieux.`,
  codes: ` Les codes d’autres logiciels dans les textes ([…], {% … %}) : texte garde ce qu’ils entourent, retirer ne garde
 rien, lien en fait un lien ; film, spoiler, image, galerie, note, code. « ? » : le texte reste en brouillon.`,
  films: ` Les questions : de quel film s’agit-il ? Le nom d’un fichier de content/films, « Titre (2011) » ou « nouveau »
 pour une nouvelle fiche, « aucun ».`,
  images: ` Les serveurs d’images nommés dans les textes : copier ou ignorer. Seuls ceux de l’ancien site sont proposés
 à copier.`,
}

/**
 * A map with what is new in it: what a human has written stays as it stands, with its comments.
 *
 * @param text the map as it lies on disk, valid; empty for a first one
 */
export function addToCarte(text: string, lines: readonly CarteLine[]): string {
  const document = text.trim() === '' ? new Document() : parseDocument(text)
  if (!isMap(document.contents)) {
    document.contents = new YAMLMap() as typeof document.contents
    document.commentBefore = HEADING
  }
  let isChanged = text.trim() === ''
  const root = document.contents as unknown as YAMLMap
  for (const section of Object.keys(NO_CARTE) as CarteSection[]) {
    const missing = lines.filter(line => line.section === section && !root.hasIn([section, line.key]))
    if (missing.length === 0) continue
    isChanged = true
    const map = sectionIn(root, section)
    for (const { key, value, comment } of missing) map.items.push(lineOf(document, key, value, comment))
  }
  return isChanged ? document.toString({ lineWidth: 0, nullStr: '' }) : text
}

function sectionIn(root: YAMLMap, section: CarteSection): YAMLMap {
  const known = root.get(section, true)
  if (isMap(known)) return known
  const map = new YAMLMap()
  const key = new Scalar<string>(section)
  key.commentBefore = COMMENTS[section]
  key.spaceBefore = root.items.length > 0
  const at = root.items.findIndex(pair => isScalar(pair.key) && pair.key.value === section)
  // « films: » with nothing behind it.
  if (at >= 0) root.items.splice(at, 1)
  root.items.push(new Pair(key, map))
  return map
}

function lineOf(document: Document, key: string, value: string | number | null, comment: string): Pair {
  const written = document.createNode(value) as Scalar
  if (value === '?') written.type = 'QUOTE_DOUBLE'
  if (comment !== '') written.comment = ` ${comment.replace(/\s+/g, ' ')}`
  return new Pair(document.createNode(key), written)
}
