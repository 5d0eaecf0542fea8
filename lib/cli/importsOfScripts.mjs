import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** `import` and `export … from`, and `import()` of a constant; a type that a comment names is found too, at no harm. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'([\w.@][\w./:@-]*)'/g

/**
 * What the scripts (`.mjs`) of a folder and of those in it import, and what that imports in its turn: all that Node reads to run them
 * besides the folder itself.
 *
 * @param {string} folder relative to the project folder, which is the current one
 * @returns {{ scripts: string[], packages: string[] }} paths relative to the project folder; names of packages
 * @throws when a script that is imported is not there
 */
export function importsOfScripts(folder) {
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.mjs'))
    .map(name => path.posix.join(folder, name))
  const scripts = new Set(own)
  /** @type {Set<string>} */
  const packages = new Set()
  // A set is walked to its end, what is added on the way included.
  for (const script of scripts) {
    for (const [, asked = ''] of readFileSync(script, 'utf8').matchAll(IMPORT)) {
      if (asked.startsWith('.')) {
        if (asked.endsWith('.mjs')) scripts.add(path.posix.join(path.posix.dirname(script), asked))
      } else if (!asked.startsWith('node:')) {
        packages.add(asked.split('/', asked.startsWith('@') ? 2 : 1).join('/'))
      }
    }
  }
  return {
    scripts: [...scripts].filter(script => !own.includes(script)).sort(),
    packages: [...packages].sort(),
  }
}
