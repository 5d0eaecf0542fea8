import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { end, freePort, logOf, remove, until } from './builtSite'

const CONFIGURATION = path.resolve(import.meta.dirname, '../../lib/server/nginx.conf')
const TYPES = '/etc/nginx/mime.types'

export type Nginx = { url: string; log: () => string; stop: () => Promise<void> }

/**
 * Starts nginx with the project's configuration on free ports of the loopback, in a temporary folder.
 *
 * @param program the path of nginx
 * @param site where the site lies and the port on which Node serves it
 * @param more what else belongs into the `http` block
 * @param changes what of the configuration is something else, by what it is
 */
export async function startNginx(
  program: string,
  site: { folder: string; port: number | string },
  more = '',
  changes: Record<string, string> = {},
): Promise<Nginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'photogramme-nginx-'))
  const port = await freePort()
  const configuration = replaced(await readFile(CONFIGURATION, 'utf8'), {
    'listen 80;': `listen 127.0.0.1:${port};`,
    'listen [::]:80;': '',
    '127.0.0.1:3000': `127.0.0.1:${site.port}`,
    '127.0.0.1:3180': `127.0.0.1:${await freePort()}`,
    '/srv/photogramme': site.folder,
    '/var/lib/nginx/photogramme': path.join(folder, 'cache'),
    ...changes,
  })
  await mkdir(path.join(folder, 'temp'))
  await writeFile(path.join(folder, 'nginx.conf'), nginxFrame(folder, `${configuration}\n${more}`))
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', 'nginx.conf'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log = logOf(child)
  const stop = async () => {
    await end(child, 'SIGTERM')
    await remove(folder)
  }
  try {
    await until('nginx', async () => {
      if (child.exitCode !== null) throw new Error(`nginx ended: ${log()}`)
      return (await fetch(`http://127.0.0.1:${port}/photogramme-refusal`)).status === 404
    })
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `http://127.0.0.1:${port}`, log, stop }
}

/** @throws Error when the configuration no longer holds what is to be replaced */
function replaced(text: string, replacements: Record<string, string>): string {
  return Object.entries(replacements).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`lib/server/nginx.conf has no "${from}"`)
    return result.replaceAll(from, to)
  }, text)
}

/** What Debian's nginx.conf has around a configuration, as far as it matters here. */
export function nginxFrame(folder: string, configuration: string): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${folder}/temp/${name};`)
    .join('\n')
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
sendfile on;
tcp_nopush on;
${existsSync(TYPES) ? `include ${TYPES};` : ''}
default_type application/octet-stream;
access_log off;
${temp}
${configuration}
}
`
}
