import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { gitHistory } from '@/lib/cli/content/gitHistory'
import { contentFolder, review, SITE } from '../../../support/contentFolder'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('the history of the folder is found within a hook of git, and whatever the settings of its user', async () => {
  const { content } = await contentFolder({ ...SITE, 'content/critiques/drive.md': review() })
  const root = path.dirname(content)
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
      stdio: 'ignore',
    })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'x')
  git('config', 'log.showRoot', 'false')
  for (const folder of ['.git', path.join(root, '.git')]) {
    vi.stubEnv('GIT_DIR', folder)
    const history = gitHistory(content)
    expect('reason' in history ? history.reason : history.versionsOf('critiques/drive.md').length).toBe(1)
  }
})
