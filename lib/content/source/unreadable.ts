import type { Problem } from '../../model/problem'

/** What an editor is told of an entry that cannot be read, by what the system calls the reason. */
const REASONS: Readonly<Record<string, Pick<Problem, 'message' | 'hint'>>> = {
  NOT_A_FILE: {
    message: 'n’est pas un fichier : c’est un tube, une prise ou un périphérique.',
    hint: 'Supprimez-la : seuls de vrais fichiers peuvent être publiés.',
  },
  NOWHERE: { message: 'ne mène nulle part.', hint: 'Supprimez-le ou remplacez-le par le fichier.' },
  ENOENT: { message: 'est introuvable.', hint: 'Remettez-le à sa place.' },
  ENOTDIR: {
    message: 'n’est pas un dossier, ou passe par un fichier comme si c’était un dossier.',
    hint: 'Remettez un dossier à cette place.',
  },
  ELOOP: {
    message: 'tourne en rond : des liens symboliques mènent les uns aux autres.',
    hint: 'Supprimez-le ou remplacez-le par le fichier.',
  },
  EACCES: {
    message: 'ne peut pas être lu : ses droits l’interdisent au serveur.',
    hint: 'Donnez-lui le droit de lecture (chmod a+r, et a+x pour un dossier).',
  },
  ENAMETOOLONG: { message: 'a un nom trop long.', hint: 'Donnez-lui un nom plus court.' },
}

/** Reasons that stay until somebody mends them, and whose mending changes the entry. */
const LASTING = ['NOT_A_FILE', 'NOWHERE', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM', 'ENAMETOOLONG']

/**
 * The problem of an entry that cannot be read.
 *
 * @param file from the project
 * @param subject what it is, with its article: « Ce fichier »
 * @param code what the system calls the reason
 * @returns `passes`: whether the next look may find nothing wrong although nobody has mended anything
 */
export function unreadable(
  file: string,
  subject: string,
  code: string,
): { problem: Problem; passes: boolean } {
  const { message, hint } = REASONS[code === 'EPERM' ? 'EACCES' : code] ?? {
    message: `ne peut pas être lu pour l’instant (${code}).`,
    hint: 'Le site réessaie de lui-même ; si cela dure, vérifiez le disque et ce que la machine permet d’ouvrir.',
  }
  return {
    problem: { file, line: 1, column: 1, rule: 'unreadable-file', message: `${subject} ${message}`, hint },
    passes: !LASTING.includes(code),
  }
}
