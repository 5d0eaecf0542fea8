import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { say } from './say'

/** Where the configuration for a proxy in front of the site will be. */
const CONFIG = 'deploy/nginx.conf'

/** Requests per second for one page through nginx, or null while there is no nginx or no configuration for it. */
export async function measureBehindNginx(project: string): Promise<number | null> {
  const hasNginx = spawnSync('nginx', ['-v']).status === 0
  const hasConfig = existsSync(path.join(project, CONFIG))
  if (!hasNginx) say('behind nginx: skipped, there is no nginx here')
  else if (!hasConfig) say(`behind nginx: skipped, there is no ${CONFIG}`)
  else say(`behind nginx: skipped, starting nginx with ${CONFIG} is not written yet`)
  return null
}
