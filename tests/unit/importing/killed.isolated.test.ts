import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { codeVersion } from '@/lib/cli/codeVersion.mjs'
import { compileOnce } from '@/lib/cli/compileOnce.mjs'
import { author, contentFolder } from '../../support/contentFolder'
import { PATIENCE } from '../../support/patience'

/** Points of a run at which it is killed, from its first write to its last. */
const DEATHS = 4

const reviews = (mark = '') =>
  Object.fromEntries(
    Array.from({ length: 130 }, (_, index) => {
      const film = `title: "Essai ${index}"\nfilm_title: "Essai ${index}"\nyear: ${1950 + (index % 60)}\ndirectors: ["Ada Fixture"]`
      return [
        `archive/reviews/essai-${index}.md`,
        `---\n${film}\ndate: 2013-05-12\nrating: 3\n---\nUn texte numéro ${index}${mark}, que personne n’a écrit ailleurs.\n`,
      ] as const
    }),
  )

/** Every file below a folder, by its path: what it holds and when it was written. */
function contentOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(
    files
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map(file => [path.relative(folder, file), readFileSync(file, 'utf8')]),
  )
}

test('An import that is killed anywhere and started again comes to the same files', {
  timeout: PATIENCE * 10,
}, async () => {
  const compiled = await compileOnce('lib/cli/content.ts', codeVersion())
  const { content } = await contentFolder({ 'content/auteurs/redaction.md': author(), ...reviews() })
  const root = path.dirname(content)
  const run = (folder: string, dieAt = 0) =>
    spawnSync(
      process.execPath,
      [
        ...['--import', path.resolve('tests/support/killedAt.mjs'), fileURLToPath(compiled ?? '')],
        ...['import', 'markdown', path.join(root, 'archive'), '--nom', 'essai'],
      ],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, CODE_VERSION: '', DIE_AT: String(dieAt) } },
    )
  const site = () => {
    const copy = mkdtempSync(path.join(tmpdir(), 'photogramme-'))
    onTestFinished(() => rmSync(copy, { recursive: true }))
    cpSync(root, copy, { recursive: true, filter: source => !source.startsWith(path.join(root, 'archive')) })
    return copy
  }

  run(root)
  const start = site()
  const whole = run(start)
  expect(whole.status, whole.stderr).toBe(0)
  const expected = contentOf(path.join(start, 'content'))
  expect(expected.size).toBeGreaterThan(260)
  const writes = Number(/writes: (\d+)/.exec(whole.stdout)?.[1])
  expect(writes).toBeGreaterThan(500)

  for (let death = 1; death <= DEATHS; death++) {
    const folder = site()
    const killed = run(folder, Math.ceil((writes * death) / (DEATHS + 1)))
    expect(killed.signal).toBe('SIGKILL')
    const again = run(folder)
    expect(again.status, again.stderr).toBe(0)
    expect(contentOf(path.join(folder, 'content'))).toEqual(expected)
    if (death < DEATHS) continue
    const times = () => [...expected.keys()].map(file => statSync(path.join(folder, 'content', file)).mtimeMs)
    const before = times()
    expect(run(folder).stdout).toContain('0\u00A0fichier écrit')
    expect(times()).toEqual(before)
  }
})
