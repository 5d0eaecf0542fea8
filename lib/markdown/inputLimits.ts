/**
 * What a body may hold of one form. `signs`: characters of which every occurrence holds at least one, so that most
 * bodies need no search. `pattern`: an occurrence, linear to search; by default each of the signs is one.
 */
export type Limit = { signs: string; pattern?: RegExp; most: number; what: string; hint: string }

const SPLIT = 'Coupez l’article en plusieurs.'

/**
 * Every form whose cost, in a parser of Markdown or in what is made of its result, grows faster than the text:
 * each occurrence is looked at again for every other one, in the same paragraph or in the whole text. The numbers
 * are twice to five times what an essay of 10,000 words with 300 notes and a table of 500 rows holds, and low
 * enough that a body which stays below all of them is parsed in about a tenth of a second.
 */
export const LIMITS: readonly Limit[] = [
  {
    // Each closing sign looks back through all that may have opened it.
    signs: '*_~[',
    most: 3000,
    what: 'signes « * », « _ », « ~ » ou « [ »',
    hint: `Retirez ceux qui ne servent pas (un export en laisse souvent). ${SPLIT}`,
  },
  {
    // Each looks back for what it closes; without a partner it looks through the whole paragraph.
    signs: ']',
    most: 1500,
    what: 'crochets « ] »',
    hint: `Retirez les liens et les notes qui ne servent pas. ${SPLIT}`,
  },
  {
    // A run of a length that never comes again is looked for up to the end of its paragraph.
    signs: '`',
    most: 1000,
    what: 'accents graves « ` »',
    hint: 'Retirez-les : ils ne servent qu’à montrer du code.',
  },
  {
    // Each is compared with those that come later.
    signs: ']',
    pattern: /^[ \t>]*\[[^\]\n]{1,999}\]:/gm,
    most: 800,
    what: 'notes et adresses en « [1]: »',
    hint: `Réunissez celles qui se répètent. ${SPLIT}`,
  },
  {
    // Each is an event of its own within its paragraph, and is merged with its neighbours one by one.
    signs: '&',
    most: 1000,
    what: 'signes « & »',
    hint: 'Écrivez les caractères eux-mêmes : « é » plutôt que « &eacute; ».',
  },
  {
    signs: '\\',
    most: 1500,
    what: 'barres obliques inverses « \\ »',
    hint: 'Retirez celles qui ne servent pas : un export en met devant chaque signe.',
  },
  {
    // Each may begin a directive, which is tried, then put back into the text around it.
    signs: ':',
    pattern: /:(?=[A-Za-z])/g,
    most: 1000,
    what: '« : » suivis d’une lettre',
    hint: 'Mettez une espace après chaque deux-points.',
  },
  {
    signs: ':',
    pattern: /^[ \t>]*:{3,}/gm,
    most: 200,
    what: 'lignes en « ::: »',
    hint: `Retirez des encadrés, des citations ou des révélations. ${SPLIT}`,
  },
  {
    signs: '{',
    most: 500,
    what: 'accolades « { »',
    hint: 'Gardez celles des directives, et retirez les autres.',
  },
  {
    // Each is looked for again in the text around it.
    signs: '@./',
    pattern: /@|www\.|:\/\//gi,
    most: 1000,
    what: 'adresses',
    hint: `Gardez celles qui servent au lecteur. ${SPLIT}`,
  },
  {
    // An address between chevrons ends at its first space; what is no address is looked for up to the end.
    signs: '<',
    pattern: /<(?![^<>\s]{1,300}>)/g,
    most: 100,
    what: 'chevrons « < » qui n’ouvrent pas une adresse',
    hint: 'Écrivez en Markdown : le HTML n’est pas publié. Un chevron dans le texte s’écrit « \\< ».',
  },
  {
    signs: '|',
    most: 6000,
    what: 'barres « | »',
    hint: 'Raccourcissez les tableaux, ou répartissez-les entre plusieurs articles.',
  },
  {
    signs: '\n',
    pattern: /^[^\n|]*\|/gm,
    most: 1000,
    what: 'lignes de tableau',
    hint: 'Raccourcissez les tableaux, ou répartissez-les entre plusieurs articles.',
  },
  {
    // The end of a list is moved once for each of its items.
    signs: '\n',
    pattern: /^[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t\n])/gm,
    most: 1200,
    what: 'éléments de liste',
    hint: `Raccourcissez les listes. ${SPLIT}`,
  },
  {
    signs: '#=-',
    pattern: /^[ \t>]*(?:#{1,6}(?=[ \t\n])|(?:=+|-+)[ \t]*$)/gm,
    most: 500,
    what: 'intertitres ou traits',
    hint: `Un intertitre annonce plusieurs paragraphes : retirez ceux qui ne servent pas. ${SPLIT}`,
  },
  {
    signs: '>',
    pattern: /^[ \t]*>/gm,
    most: 1200,
    what: 'lignes de citation (« > »)',
    hint: `Raccourcissez les citations. ${SPLIT}`,
  },
  {
    signs: '\t',
    most: 2000,
    what: 'tabulations',
    hint: 'Remplacez-les par des espaces.',
  },
  {
    // Every block is moved when one before it is cut into its words.
    signs: '\n',
    most: 4000,
    what: 'lignes',
    hint: `Retirez les lignes vides en trop, et ne coupez pas les lignes d’un paragraphe. ${SPLIT}`,
  },
]

/** Columns of a table: no screen shows more. */
export const MOST_COLUMNS = 50

/** 500 rows of ten columns, and half as much again. Each is an element of the page, whether it is written or not. */
export const MOST_CELLS = 7500

/**
 * Characters of a paragraph: 1,600 words, of which essays have 300. Whatever opens and never closes is looked for
 * up to the end of its paragraph.
 */
export const LONGEST_PARAGRAPH = 10_000

/** Lines of a paragraph, which may be a poem. Each may go on with a list or a quotation, which is asked of it anew. */
export const LONGEST_PARAGRAPH_LINES = 500
