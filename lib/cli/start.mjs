/** `npm start`: installs what is missing, checks the content, builds if anything changed, serves. */
import { createServer } from 'node:http'
import { listen } from '../server/listen.mjs'
import { claim } from './claim.mjs'
import { installIfMissing, say } from './install.mjs'
import { endLike, runToEnd } from './runToEnd.mjs'

const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
  console.error(`photogramme: PORT must be a number up to 65535, not "${port}"`)
  process.exit(2)
}
const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`
const env = { ...process.env, PORT: port, SITE_URL: siteUrl, NEXT_TELEMETRY_DISABLED: '1' }

// Before anything is done: whoever has the port may be this site, whose build another would replace.
const probe = createServer()
await listen(probe, Number(port), process.env.HOST ?? '0.0.0.0')
await new Promise(resolve => probe.close(resolve))

const giveBack = await claim('start')
if (!giveBack) {
  console.error('photogramme: un autre « npm start » prépare déjà le site dans ce dossier.')
  process.exit(1)
}
await installIfMissing()
const prepared = await runToEnd(process.execPath, ['--import', 'tsx', 'lib/cli/prepare.ts'], {
  // The channel tells it when this process is gone, even killed outright.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env,
})
if (prepared.code !== 0) endLike(prepared)
giveBack()

say(`serving ${siteUrl} on port ${port}; stop with Ctrl+C`)
endLike(
  await runToEnd(process.execPath, ['lib/server/serve.mjs'], {
    stdio: 'inherit',
    // glibc otherwise keeps an arena for each thread, and what was freed in one is not used again in another.
    env: { MALLOC_ARENA_MAX: '2', ...env, NODE_ENV: 'production' },
  }),
)
