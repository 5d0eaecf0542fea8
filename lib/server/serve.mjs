/**
 * The server: Next's request handler behind a small guard that answers bad requests itself, gives every
 * answer its headers and ends open requests before it stops. Plain JavaScript, run by Node as it is.
 */
import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { log } from '../log.mjs'
import { missingSettings } from '../publisher.mjs'
import { keepConnections } from './connections.mjs'
import { drainAtSignals } from './drain.mjs'
import { guard } from './guard.mjs'
import { commonHeaders } from './headers.mjs'
import { isBuiltAsPreview } from './isBuiltAsPreview.mjs'
import { listen } from './listen.mjs'
import { prepareSite } from './prepareSite.mjs'

// Left alone, V8 lets the heap of a large archive grow to more than twice what lives in it before it collects.
// Not a limit, which would end a server whose archive has outgrown it.
setFlagsFromString('--heap-growing-percent=25')

// Whoever read the log may have gone. Next would report each line that cannot be written by a line that cannot be
// written either, for ever; the site goes on without a log.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST ?? '0.0.0.0'
const siteUrl = process.env.SITE_URL ?? `http://localhost:${port}`

serve().catch(error => {
  log('cannot-start', { message: error instanceof Error ? error.message : String(error) })
  process.exit(1)
})

async function serve() {
  const missing = missingSettings(process.env)
  const preview = process.env.PREVIEW === '1' || isBuiltAsPreview(process.cwd())
  const server = createServer({
    // A client that sends its headers by drops must not hold a connection for long.
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 2_000,
    keepAliveTimeout: 10_000,
    // The guard sees to it.
    requireHostHeader: false,
  })
  /** @type {import('./prepareSite.mjs').Site | null} */
  let site = null
  const context = { siteUrl, preview, isStopping: drainAtSignals(server), site: () => site }
  server.on('request', (request, response) => guard(request, response, context))
  keepConnections(server, () => commonHeaders({ siteUrl, preview, host: undefined }))
  // Before all that takes long: a port that is taken is known at once, and whoever asks is told to come again.
  await listen(server, port, hostname)
  log('listening', { port, siteUrl })
  if (missing.length > 0) {
    const message =
      'Réglages absents : la page /mentions-legales ne dit pas qui publie le site. Voyez README, « Settings ».'
    log('legal-notice-incomplete', { settings: missing.join(','), message })
  }
  site = await prepareSite({ port, hostname, siteUrl })
}
