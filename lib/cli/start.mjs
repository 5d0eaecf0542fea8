/** `npm start`: installs what is missing, checks the content, builds if anything changed, serves. */
import { spawn, spawnSync } from 'node:child_process'
import { installIfMissing, say } from './install.mjs'

const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port)) {
  console.error(`photogramme: PORT must be a number, not "${port}"`)
  process.exit(2)
}
const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`
const env = { ...process.env, PORT: port, SITE_URL: siteUrl, NEXT_TELEMETRY_DISABLED: '1' }

installIfMissing()

const prepared = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/prepare.ts'], {
  stdio: 'inherit',
  env,
})
if (prepared.status !== 0) process.exit(prepared.status ?? 1)

say(`serving ${siteUrl} on port ${port}; stop with Ctrl+C`)
const server = spawn(process.execPath, ['lib/delivery/serve.mjs'], {
  stdio: 'inherit',
  // glibc otherwise keeps an arena for each thread, and what was freed in one is not used again in another.
  env: { MALLOC_ARENA_MAX: '2', ...env, NODE_ENV: 'production' },
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
