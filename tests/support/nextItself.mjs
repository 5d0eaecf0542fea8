/**
 * Serves the build of the current folder with what Next itself answers, as it stood before answers were held, kept and
 * compressed: the measure of those that are. `PORT`, `SITE_URL`.
 */
import { createServer } from 'node:http'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const from = (/** @type {string} */ file) => import(pathToFileURL(path.resolve('lib', file)).href)
const { offeredAddresses } = await from('editions/offeredAddresses.mjs')
const { judgeAddress } = await from('server/addresses/judgeAddress.mjs')
const { lookUp } = await from('server/addresses/lookUp.mjs')
const { giveHeaders } = await from('server/answerHeaders.mjs')
const { passOn } = await from('server/passOn.mjs')
const { prepareSite } = await from('server/prepareSite.mjs')

const [port, siteUrl] = [Number(process.env.PORT), String(process.env.SITE_URL)]
const site = await prepareSite({ port, hostname: '127.0.0.1', siteUrl })
while (!offeredAddresses()) await pause(50)

createServer(async (request, response) => {
  const judged = judgeAddress(request.url)
  const facts = { pathname: judged.pathname, siteUrl, preview: false, isStopping: () => false }
  const answer = giveHeaders(request, response, facts)
  const found = await lookUp(judged, site, offeredAddresses())
  answer.isWithdrawn = found?.isWithdrawn === true
  const { method } = request
  passOn(request, found ?? { pathname: '/_not-found', search: '' }, { siteUrl, isWhole: false })
  request.method = method
  if (!found || found.isWithdrawn) delete request.headers['if-none-match']
  await site.handle(request, response)
}).listen(port, '127.0.0.1')
