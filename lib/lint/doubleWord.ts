import type { LintRule } from './passage'

/** The same word again, on its line or the next; not in another paragraph, and not three times, as in a song. */
const DOUBLE =
  /(?<![\p{L}\p{N}’'-])(\p{L}+)(?:[ \u00A0]{1,2}|[ \u00A0]?\n[ \u00A0]{0,2})\1(?![\p{L}\p{N}’'-])/giu

/** Words that French says twice, or three times: pronouns, insistence, noises, songs, titles of films. */
const TWICE = new Set(
  (
    'nous vous faire en tout si oui non très trop bien fort mal plus vite loin tôt tard peu jamais toujours encore ' +
    'rien bon bonne beau belle grand grande grands grandes petit petite petits petites vrai vraie vraiment long longue ' +
    'gros grosse haut doux tant pareil même bla ha hé ho hi hou toc tic tac chut boum bam pan cui tut pin pon clic clac ' +
    'vroum coin couin ding dong bip ouaf miaou glou crac bim paf pif ouh aïe ouille hop allez allô attends pardon merci ' +
    'stop feu adieu papa maman bonjour bye hello yo yes no kiss bang knock chitty tora maïs cha dada gogo coucou ' +
    'tam guili chuchu bébé jojo la lala tralala yéyé zim zoum ron meuh bêê cot là deux trois'
  ).split(' '),
)

/** « son son », « ton ton »: a possessive and its noun. */
const NOUNS = new Set(['son', 'ton'])

/** Verbs meet where a clause ends: « ce qui est est », « ceux qui l’ont ont ». */
const CLAUSE = /(?<!\p{L})(?:qu[’']|(?:qui|que|dont|où|quand|si)(?!\p{L}))[^.!?;:«»]{0,60}$/iu
/** No verb among them, so that no clause ends here. */
const TOOLS = new Set(
  (
    'le les de du des un une au aux et ou ni mais car donc dans sur sous par pour avec sans chez vers entre ce cet ' +
    'cette ces sa ses mes tes leur leurs notre votre je il ils on ne se me te qui que dont puis comme à'
  ).split(' '),
)

/** « le le » is a slip; « nous nous » and « Duran Duran » are not. */
export const doubleWord: LintRule = {
  id: 'double-word',
  severity: 'warning',
  check: ({ words }) =>
    [...words.matchAll(DOUBLE)].flatMap(({ 0: found, 1: word = '', index }) => {
      const second = found.slice(-word.length)
      const small = word.toLowerCase()
      if (TWICE.has(small) || NOUNS.has(small) || isName(second)) return []
      if (isSung(words, index, found.length, small)) return []
      if (!TOOLS.has(small) && CLAUSE.test(words.slice(Math.max(0, index - 80), index))) return []
      return {
        at: index,
        message: `« ${word} ${second} » — Ce mot est écrit deux fois.`,
        hint: 'Retirez-en un.',
      }
    }),
  examples: {
    ok: [
      'Nous nous levons, vous vous levez, il fait faire faire des plans très très longs.',
      'Le groupe Duran Duran joue.',
      'Le code `le le` reste.',
      ':::citation{source="AFP"}\nJe tourne le le film.\n:::',
      'Tout ce qu’il a a disparu, ce qui est est, et son son sature.',
      'Il chante : la la la, do do do.',
      'Vu au cinéma\n\ncinéma d’art.',
      'On revoit *Que que que* et *Le le film*.',
    ],
    notOk: [
      'Il prend le le volant.',
      'Il prend Le le volant.',
      'Il prend le\nle volant.',
      'Un film film à voir.',
      'Il dit que que le film sort.',
      { text: 'Sec le le soir.', role: 'text' },
    ],
  },
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Three times in a row is a song, a cry or a stammer. */
function isSung(text: string, at: number, length: number, word: string): boolean {
  const reach = word.length + 3
  const [next] = /\p{L}+/u.exec(text.slice(at + length, at + length + reach + 1)) ?? []
  const last = text.slice(Math.max(0, at - reach), at).match(/\p{L}+(?=[^\p{L}.!?]*$)/u)?.[0]
  return next?.toLowerCase() === word || last?.toLowerCase() === word
}
