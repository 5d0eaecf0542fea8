import type { Problem } from '../../model/problem'

/** What an editor is told of an entry that cannot be read, by what the system calls the reason. */
const REASONS: Readonly<Record<string, Pick<Problem, 'rule' | 'fix'>>> = {
  NOT_A_FILE: {
    rule: 'n’est pas un fichier : c’est un tube, une prise ou un périphérique.',
    fix: 'Supprimez-la : seuls de vrais fichiers peuvent être publiés.',
  },
  NOWHERE: { rule: 'ne mène nulle part.', fix: 'Supprimez-le ou remplacez-le par le fichier.' },
  ENOENT: { rule: 'est introuvable.', fix: 'Remettez-le à sa place.' },
  ENOTDIR: {
    rule: 'n’est pas un dossier, ou passe par un fichier comme si c’était un dossier.',
    fix: 'Remettez un dossier à cette place.',
  },
  ELOOP: {
    rule: 'tourne en rond : des liens symboliques mènent les uns aux autres.',
    fix: 'Supprimez-le ou remplacez-le par le fichier.',
  },
  EACCES: {
    rule: 'ne peut pas être lu : ses droits l’interdisent au serveur.',
    fix: 'Donnez-lui le droit de lecture (chmod a+r, et a+x pour un dossier).',
  },
  ENAMETOOLONG: { rule: 'a un nom trop long.', fix: 'Donnez-lui un nom plus court.' },
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
  const { rule, fix } = REASONS[code === 'EPERM' ? 'EACCES' : code] ?? {
    rule: `ne peut pas être lu pour l’instant (${code}).`,
    fix: 'Le site réessaie de lui-même ; si cela dure, vérifiez le disque et ce que la machine permet d’ouvrir.',
  }
  return {
    problem: { file, line: 1, column: 1, rule: `${subject} ${rule}`, fix },
    passes: !LASTING.includes(code),
  }
}
