import type { ErrorCode } from 'yaml'
import { quotedLine } from './yamlText'

/** The line of a fault, and which fields of its file take a list. */
export type Where = { line: string; takesList: (field: string) => boolean }

/** The line of the file as it is to be written. */
function quoteFix({ line, takesList }: Where): string {
  const fixed = quotedLine(line, takesList)
  return fixed
    ? `Mettez la valeur entre guillemets droits : ${fixed}.`
    : 'Mettez le texte entre guillemets droits ("). Un guillemet dans le texte s’écrit « … ».'
}

/** Faults that YAML itself does not see, or sees elsewhere: parse.ts finds them. */
export type YamlFault = ErrorCode | 'CUT_BY_COMMENT' | 'CURLY_QUOTES' | 'UNOPENED_QUOTE' | 'UNCLOSED_BRACKET'

/**
 * The French sentence for a YAML error code, with the hint that editors of French titles need.
 *
 * @param where the line that the error points to
 */
export function frenchYamlProblem(code: YamlFault, where: Where): { message: string; hint: string } {
  const { line } = where
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return colonProblem(where)
    case 'DUPLICATE_KEY':
      return {
        message: `Ce champ est écrit deux fois${quoteKey(line)}.`,
        hint: 'Gardez une seule des deux lignes.',
      }
    case 'TAB_AS_INDENT':
      return { message: 'Une tabulation sert de retrait.', hint: 'Remplacez-la par deux espaces.' }
    case 'BAD_INDENT':
      return {
        message: 'Le retrait de cette ligne ne correspond pas aux lignes voisines.',
        hint: 'Alignez les champs au bord gauche, et les éléments d’une liste sur deux espaces.',
      }
    case 'CURLY_QUOTES':
      return curlyQuotes(where)
    case 'UNOPENED_QUOTE':
      return {
        message: 'Un guillemet droit ferme cette valeur, et aucun ne l’ouvre.',
        hint: 'Ajoutez un guillemet droit (") au début de la valeur, ou retirez celui de la fin.',
      }
    case 'UNCLOSED_BRACKET':
      return {
        message: 'Le crochet ou l’accolade qui s’ouvre ici n’est pas fermé.',
        hint: 'Ajoutez « ] » ou « } » à la fin de la valeur.',
      }
    case 'MISSING_CHAR':
      if (/"[ \t]+"/.test(line)) {
        return { message: 'Il manque une virgule entre deux éléments.', hint: 'Écrivez ["un", "deux"].' }
      }
      if ((line.match(/"/g)?.length ?? 0) % 2 === 1) {
        return {
          message: 'Le guillemet droit ouvert sur cette ligne n’est pas fermé.',
          hint: 'Ajoutez un guillemet droit (") à la fin de la valeur. Un guillemet dans le texte s’écrit « … ».',
        }
      }
      if (opensQuote(line)) {
        return {
          message: 'La valeur commence par une apostrophe, que YAML prend pour un guillemet ouvrant.',
          hint: quoteFix(where),
        }
      }
      return {
        message: 'Un guillemet, un crochet ou une accolade n’est pas fermé, ou un séparateur manque.',
        hint: 'Vérifiez que chaque " [ { et chaque apostrophe au début d’une valeur a son pendant, et que la valeur tient entre les deux.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'Une barre oblique inverse « \\ » n’a pas de sens ici.',
        hint: 'Doublez-la (« \\\\ ») ou retirez-la.',
      }
    case 'BAD_SCALAR_START':
    case 'BAD_DIRECTIVE':
      return {
        message: 'La valeur commence par un signe que YAML réserve (@, `, %…).',
        hint: quoteFix(where),
      }
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return {
        message: 'La valeur commence par « * » ou « & », que YAML réserve aux renvois.',
        hint: quoteFix(where),
      }
    case 'CUT_BY_COMMENT':
      return {
        message: 'Ce qui suit « # » serait perdu : YAML y voit un commentaire.',
        hint: `${quoteFix(where)} Un commentaire s’écrit sur sa propre ligne.`,
      }
    case 'RESOURCE_EXHAUSTION':
      return {
        message: 'Trop de crochets ou d’accolades sont ouverts l’un dans l’autre.',
        hint: 'Vérifiez que chaque [ { a son pendant.',
      }
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return {
        message: 'La valeur commence par « ! », que YAML réserve.',
        hint: quoteFix(where),
      }
    case 'UNEXPECTED_TOKEN':
      if (/^\s*(?:[\w-]+:|-)\s*'[^']*'[^']/.test(line)) {
        return {
          message: 'La valeur est entre apostrophes, et une apostrophe du texte la ferme avant sa fin.',
          hint: quoteFix(where),
        }
      }
      if (/^\s*(?:[\w-]+:|-)\s*"[^"]*"[^"]+"/.test(line)) {
        return {
          message: 'Un guillemet droit au milieu du texte ferme la valeur avant sa fin.',
          hint: 'Dans le texte, écrivez « … » ; les guillemets droits ne vont qu’aux deux bouts.',
        }
      }
      if (/[[{,]\s*,/.test(line)) {
        return { message: 'Une virgule est de trop.', hint: 'Retirez celle qui ne suit aucun élément.' }
      }
      return unreadableYaml(where)
    case 'NON_STRING_KEY':
    case 'KEY_OVER_1024_CHARS':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_DOCS':
    case 'BAD_PROP_ORDER':
    case 'BAD_COLLECTION_TYPE':
    case 'IMPOSSIBLE':
      return unreadableYaml(where)
  }
}

/** Whether a line of the front matter opens a quote, straight or an apostrophe, that it does not close. */
export function opensQuote(line: string): boolean {
  return /^\s*(?:- +)?(?:[\w-]+:)?[ \t]*(?:'[^']*(?:''[^']*)*|"[^"]*)$/.test(line)
}

function curlyQuotes(where: Where): { message: string; hint: string } {
  return {
    message: 'La valeur est entre guillemets courbes (“ ”), que YAML ne connaît pas.',
    hint: quoteFix(where),
  }
}

function unreadableYaml(where: Where): { message: string; hint: string } {
  return {
    message: 'Cette ligne n’est pas du YAML lisible.',
    hint: `Écrivez « champ: valeur ». ${quoteFix(where)}`,
  }
}

/** YAML reports three slips alike; the text of the line tells them apart. */
function colonProblem(where: Where): { message: string; hint: string } {
  const { line } = where
  if (/^\s*[\w-]+:\s*[“”„]/.test(line)) {
    return curlyQuotes(where)
  }
  if (/^\s*[\w-]+[\u00A0\u202F]*:[\u00A0\u202F]/.test(line)) {
    return {
      message: 'Une espace insécable suit les deux-points : YAML ne la prend pas pour une espace.',
      hint: 'Effacez-la et tapez une espace ordinaire.',
    }
  }
  if (/^\s*[\w-]+:\S/.test(line)) {
    return {
      message: 'Il manque une espace après les deux-points.',
      hint: 'Écrivez « champ: valeur ».',
    }
  }
  if (!/:\s.*:(?:\s|$)/.test(line)) {
    return {
      message: 'La ligne qui suit celle-ci est en retrait : YAML y voit la suite de la valeur.',
      hint: 'Alignez les champs au bord gauche, et les éléments d’une liste sur deux espaces.',
    }
  }
  return {
    message: 'Cette ligne contient « : » hors de guillemets : YAML y voit un second champ.',
    hint: quoteFix(where),
  }
}

function quoteKey(line: string): string {
  const key = /^\s*([\w-]+)\s*:/.exec(line)?.[1]
  return key ? ` (« ${key} »)` : ''
}
