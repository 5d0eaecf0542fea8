import type { Finding, LintRule } from './passage'

/** The first of the signs at the beginning of a line that other programs make lists with. */
const BULLET = /(?<!^[ \t]*[•▪◦‣·][^\n]*\n)^[ \t]*[•▪◦‣·][ \t\u00A0]/gm
/** The first line of a table, when no line of dashes is below it. */
const TABLE = /(?<![^\n])(?<!\|[ \t]*\n)\|[^\n]*\|[ \t]*\n(?!\|[ :|-]+\|)/g
/** Asterisks that are printed on purpose: M*A*S*H, « m*** », ***, « 4* », *batteries not included. */
const MEANT =
  /\p{Lu}(?:\*\p{Lu}){2,}\*?|(?<=\p{L})\*+(?=\p{L})|(?<=\p{L})\*{2,}(?![\p{L}\p{N}])|(?<![^\s(«\u00A0])\*{3,}(?![^\s.,;:!?)»\u00A0])|(?<=\p{N})\*(?!\p{L})|\*(?=batteries not included)/gu
/** Emphasis that has blanks on both sides is none. */
const LOOSE = /(?<=[^\n\\][ \u00A0])\*{1,2}(?=[ \u00A0])/

/** Signs that were meant as Markdown and that readers would see. */
export const leftMarks: LintRule = {
  id: 'left-marks',
  severity: 'warning',
  check: ({ text, role }) => (role === 'body' ? inBody(text) : inField(text)),
  examples: {
    ok: [
      'Un *film*, un **autre**, et un astérisque : \\*.',
      '* Un *film*\n* Un autre\n\nEt *un\ntitre*.',
      'Un.\n\n* * *\n\nDeux.\n\n***',
      { text: 'M*A*S*H, S*P*Y*S, m*** et p*tain, 4* ou ***', role: 'headline' },
      { text: '*batteries not included', role: 'headline' },
      'Voici :\n\n| Film | Note |\n| :--- | ---: |\n| *Taxi* | 2 |',
    ],
    notOk: [
      'Un *film et sa suite.',
      'Un.\n\nUn * film * et sa suite.',
      'Un **film* et sa suite.',
      'Il faut :\n\n• un film\n• une salle',
      '| Film | Note |\n| Taxi | 2 |',
      { text: '*Drive*, la nuit', role: 'headline' },
      { text: 'Drive, **la nuit**', role: 'headline' },
      { text: 'La nuit de *Drive', role: 'headline' },
    ],
  },
}

function inField(text: string): Finding[] {
  const at = text.replace(MEANT, found => ' '.repeat(found.length)).indexOf('*')
  if (at === -1) return []
  return [
    {
      at,
      message: 'Ce champ n’a pas d’italique : l’astérisque « * » serait imprimé.',
      hint: 'Retirez-le ; un titre de film s’y écrit sans rien.',
    },
  ]
}

function inBody(text: string): Finding[] {
  return [
    ...Array.from(text.matchAll(BULLET), ({ index }) => ({
      at: index,
      message: 'Cette puce ne fait pas de liste : elle serait imprimée.',
      hint: 'Écrivez « - » au début de chaque élément, une ligne vide au-dessus du premier.',
    })),
    ...Array.from(text.matchAll(TABLE), ({ index }) => ({
      at: index,
      message: 'Ce tableau n’en est pas un : il serait imprimé avec ses barres.',
      hint: 'Mettez sous sa première ligne autant de « --- » que de colonnes : | --- | --- |.',
    })),
    ...paragraphsIn(text).flatMap(({ at, text: paragraph }) => {
      const marks = paragraph
        .replace(/^[ \t]*(?:\*[ \t]*){3,}$|^[ \t]*\*(?=[ \t])/gm, found => ' '.repeat(found.length))
        .replace(/\\\*/g, '  ')
      const loose = LOOSE.exec(marks)
      if (!loose && (marks.split('*').length - 1) % 2 === 0) return []
      return [
        {
          at: at + (loose?.index ?? marks.lastIndexOf('*')),
          message: 'Un astérisque « * » reste seul dans ce paragraphe : il serait imprimé.',
          hint: 'Ouvrez et fermez l’italique contre les mots : *Bullitt* ; un astérisque se tape « \\* ».',
        },
      ]
    }),
  ]
}

function paragraphsIn(text: string): { at: number; text: string }[] {
  let at = 0
  return text.split('\n\n').map(paragraph => {
    const start = at
    at += paragraph.length + 2
    return { at: start, text: paragraph }
  })
}
