/** What a key of a header, a column or a custom field may hold. */
export type KeyRole =
  | ('title' | 'frenchTitle' | 'originalTitle' | 'slug' | 'type' | 'date' | 'updated' | 'expires' | 'draft')
  | ('published' | 'language' | 'excerpt' | 'authors' | 'categories' | 'tags' | 'series' | 'comments')
  | ('image' | 'imageAlt' | 'imageCaption' | 'imageCredit' | 'permalink' | 'aliases')
  | ('rating' | 'scale' | 'seenHow' | 'medium' | 'venue' | 'seenDate' | 'rewatch')
  | ('film' | 'filmTitle' | 'year' | 'directors' | 'writers' | 'cast' | 'genres' | 'countries' | 'runtime')
  | ('synopsis' | 'imdb' | 'tmdb' | 'letterboxd' | 'allocine' | 'wikidata')

/** Keys by what they hold, the most telling first. The map of an import may name others, which come before these. */
export type Keys = Partial<Record<KeyRole, readonly string[]>>

/**
 * The keys that authors of film sites write, in French, English, Spanish, Italian and German. How a key is written
 * does not matter: `imdb_id`, `imdbId` and `IMDb-ID` are one.
 */
export const KEYS: Record<KeyRole, readonly string[]> = {
  title: words('title titre headline titulo titolo titel'),
  frenchTitle: words(
    'titre_francais title_fr titre_fr french_title title_french fr_title titre_vf title_vf vf titre',
  ),
  originalTitle: words(
    'original_title titre_original title_original title_vo vo titre_vo titulo_original',
    'originaltitel',
  ),
  slug: words('slug basename post_name'),
  type: words('type post_type kind layout'),
  date: words(
    'date published_at pub_date publish_date date_published published_on posted',
    'date_de_publication fecha datum created_at',
  ),
  updated: words(
    'updated updated_at lastmod last_modified last_modified_at modified updated_date',
    'mod_date date_modified mise_a_jour modifie_le',
  ),
  expires: words('expiry_date unpublish_date expires'),
  draft: words('draft brouillon is_draft borrador bozza entwurf'),
  published: words('published publie status statut visibility'),
  language: words('lang language locale langue idioma lingua sprache'),
  excerpt: words(
    'excerpt summary description resume chapo accroche custom_excerpt extrait lead',
    'intro meta_description resumen riassunto zusammenfassung',
  ),
  authors: words(
    'authors author auteur auteurs auteure autrice critic reviewer critique_par by',
    'byline autor autore',
  ),
  categories: words('categories category categorie rubrique rubriques section categoria kategorie'),
  tags: words('tags tag keywords mots_cles mot_cle etiquettes etiquetas labels topics'),
  series: words('series serie dossier cycle'),
  comments: words('comments_count comment_count'),
  image: words(
    'image hero_image cover_image featured_image feature_image cover thumbnail',
    'banner teaser_image header_image vignette illustration photo visuel affiche',
    'poster images og_image imagen immagine bild backdrop still',
  ),
  imageAlt: words('image_alt hero_image_alt cover_alt feature_image_alt alt alt_image', 'image_description'),
  imageCaption: words('image_caption feature_image_caption caption legende cover_caption'),
  imageCredit: words('image_credit photo_credit credit credit_photo copyright'),
  permalink: words('permalink url adresse canonical_url'),
  aliases: words('aliases alias redirect_from redirects old_urls anciennes_adresses former_paths'),
  rating: words(
    'rating note grade stars score etoiles review_rating film_rating movie_rating',
    'notation my_rating puntuacion voto valutazione bewertung wp_review_total',
    'lets_review_final_score',
  ),
  scale: words(
    'scale rating_scale bareme note_max rating_max best_rating max_rating echelle',
    'wp_review_type',
  ),
  seenHow: words('seen vu seen_how vu_au viewed_on watched_on seen_at'),
  medium: words('medium support format_vu viewing_medium'),
  venue: words('venue salle lieu cinema theater theatre'),
  seenDate: words(
    'seen_on watched watched_date date_watched viewing_date date_seen vu_le',
    'seen_date viewed',
  ),
  rewatch: words('rewatch rewatched revu revision'),
  film: words('film movie pelicula work oeuvre item_reviewed'),
  filmTitle: words('film_title movie_title titre_film titre_du_film film_name movie_name', 'nom_du_film'),
  year: words('year annee release_year film_year movie_year annee_de_sortie ano anno jahr', 'annee_film'),
  directors: words(
    'directors director director_names directed_by_names realisateur realisateurs realisatrice realisation',
    'directed_by real regie regia regista mise_en_scene cineaste',
  ),
  writers: words(
    'writers writer writer_names screenwriters screenplay scenario scenariste scenaristes',
    'written_by guion sceneggiatura drehbuch',
  ),
  cast: words(
    'cast performer_names actors actor acteurs acteur actrices interpretes interpretation casting',
    'distribution avec starring stars_of performers reparto attori besetzung',
    'comediens',
  ),
  genres: words('genres genre generos genere film_genres'),
  countries: words('countries country pays origine nationalite production_countries paises paese'),
  runtime: words('runtime duration duree running_time length runtime_minutes duracion durata', 'laufzeit'),
  synopsis: words('synopsis plot overview pitch histoire storyline sinopsis trama handlung'),
  imdb: words('imdb imdb_id imdb_url id_imdb imdb_link film_imdb tconst'),
  tmdb: words('tmdb tmdb_id themoviedb id_tmdb tmdb_url the_movie_db'),
  letterboxd: words('letterboxd letterboxd_uri letterboxd_url letterboxd_slug lbxd'),
  allocine: words('allocine allocine_id id_allocine allocine_url'),
  wikidata: words('wikidata wikidata_id qid'),
}

function words(...lines: string[]): string[] {
  return lines.join(' ').split(' ')
}

/** By the key as it is written: each header asks for all of them, and writes few. */
const folded = new Map<string, string>()
const MOST_FOLDED = 10_000

/** A key as it is compared: without case, accents and signs. */
export function foldedKey(key: string): string {
  const known = folded.get(key)
  if (known !== undefined) return known
  const made = key
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  if (folded.size >= MOST_FOLDED) folded.clear()
  folded.set(key, made)
  return made
}
