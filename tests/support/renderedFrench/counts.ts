import { every, type Rule, S } from './rule'

/** What our lists say of what they counted, without its endings. */
const COUNTED = '(?:publié|noté|donné|trouvé|retenu|affiché|classé|révisé|corrigé)'

/** Words in s that one thing has as well. */
const INVARIABLE =
  /^(?:fois|mois|pays|temps|héros|bras|corps|cas|cours|dans|sans|sous|pas|puis|mais|plus|moins|très|vers|les|des|ses|ces|nos|vos|mes|tes|avis|procès|succès|repas|poids|sens|dos|gros|bas|trois|depuis|après|jamais|toujours|près|hors|lors|alors|dès|gars|fils|virus|tennis|relais|palais|biais|refus|opus|campus|bonus|univers|velours|\p{Ll}*cours|accès|excès|décès|progrès|ours|français|anglais|process)$/u

/** What agrees with a number, and how numbers are written. */
export const COUNTS: readonly Rule[] = [
  {
    id: 'plural of one',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/½-]|\\d[\u00A0\u202F ])(?:0|1)(?:,\\d+)?${S}(\\p{Ll}{3,}s)(?![\\p{L}’])`,
        'gu',
      ),
      ([, word = '']) => !INVARIABLE.test(word),
    ),
    wrong: ['1 critiques', '0 films', '1,5 heures', '1,99 étoiles', '1 essais'],
    right: [
      '1 critique',
      '2 critiques',
      '11 films',
      '1 mois',
      '2 001 films',
      'le 1 dans la liste',
      '1 fois',
      '1 fils',
      '1 palais',
      '1 concours',
      '1 bonus',
      '1 succès',
      '1 progrès',
      '1 ours',
    ],
  },
  {
    id: 'singular of many',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/-])(?:[2-9]|[1-9]\\d+|\\d{1,3}(?:[\u00A0\u202F]\\d{3})+)(?:,\\d+)?${S}(?:(?:nouvelle|nouveau|dernière?|autre|ancien(?:ne)?|long|court|grande?|première?|bonne?)${S})?(?:critique|film|note|article|personne|actualité|dossier|titre|résultat|sortie|œuvre|mot|signe|minute|heure|jour|semaine|an|année|euro|page|genre|plateforme|rôle|avis|correction|brève|place|date|vidéo|épisode|saison|entrée|spectateur|lieu|réalisateur|réalisatrice|acteur|actrice|autre|étoile|métrage|séance|festival|cinéma|liste|journal|réponse|entretien|portrait|scénariste|distributeur|producteur|compositeur|auteur|rédacteur|abonné|extrait|citation|lien|mention|source|erreur|problème|caractère|critère|événement|ville|salle|saga)(?![\\p{L}’-])`,
        'gu',
      ),
    ),
    wrong: [
      '2 critique',
      '14 film',
      '2 étoile',
      '3 scénariste',
      '2 dernière critique',
      '2 long métrage',
      '1\u00A0000\u00A0000 film',
    ],
    right: ['2 critiques', '1 film', 'le no 2, film culte', '0,5 film'],
  },
  {
    id: 'participle of another number',
    find: every(
      new RegExp(
        `(?<![\\p{L}\\p{N}.,:/½-]|\\d[\u00A0\u202F ])(?:(?:0|1)(?:,\\d+)?${S}\\p{Ll}+${S}${COUNTED}e?s|(?:[2-9]|[1-9]\\d+)${S}\\p{Ll}+[sx]${S}${COUNTED}e?)(?!\\p{L})`,
        'gu',
      ),
    ),
    wrong: ['1 critique publiées', '0 film trouvés', '2 critiques publiée', '12 notes donnée'],
    right: [
      '1 note donnée',
      '2 films trouvés',
      '1,5 étoile donnée',
      '21 critiques publiées',
      '2 films et 1 note donnée',
    ],
  },
  {
    id: 'written for any number',
    find: every(/(?<!\p{L})(?!Histoire)\p{L}{3,}\((?:s|e|es|x|ne)\)/gu),
    wrong: ['2 film(s) de Varda', 'critique(s) publiée(s)', 'Genre(s)'],
    right: ['Histoire(s) du cinéma', 'les films (suite)'],
  },
  {
    id: 'first of a month',
    find: every(
      /(?<![\p{L}\p{N},])(?:1|0\d)[ \u00A0\u202F](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/gu,
    ),
    wrong: ['le 1 mai 2024', 'le 03 mars'],
    right: ['le 1er mai 2024', 'le 11 mai', '21 mars'],
  },
  {
    id: 'ordinal',
    find: every(
      /(?<![\p{L}\p{N}])(?:\d+|[IVXL]+)[ \u00A0]?(?:ère|ème|ème|eme|ière|ième|nde?s?(?!\p{L}))(?!\p{L})/gu,
    ),
    wrong: ['la 1ère', 'le 2ème', 'le XIXème'],
    right: ['la 1re', 'le 2e', 'le XIXe'],
  },
]
