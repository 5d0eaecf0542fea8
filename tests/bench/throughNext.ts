import path from 'node:path'
import { serve } from '../support/builtSite'
import { rateMeter, ratesInTurns } from './rate'

const RUNS = 3

/** Next itself, with the guard’s headers, and nothing kept in front of it. */
const NEXT_ITSELF = path.resolve(import.meta.dirname, '../support/nextItself.mjs')

/**
 * Requests per second for one page, medians, 64 connections that take no compression: as the server answers, from
 * memory, and as Next of the same build answers by itself, which would compress each answer anew.
 */
export type DirectFigures = { kept: number; throughNext: number; ratio: number }

/**
 * @param site where the built site lies, and its address
 * @param address the page
 */
export async function measureDirect(
  site: { folder: string; origin: string },
  address: string,
): Promise<DirectFigures> {
  const { rateOf } = rateMeter()
  const next = await serve(site.folder, { SITE_URL: site.origin }, { script: NEXT_ITSELF })
  try {
    const urls = { kept: site.origin + address, throughNext: next.url + address }
    const { kept, throughNext } = await ratesInTurns(urls, rateOf, RUNS)
    return { kept, throughNext, ratio: kept / throughNext }
  } finally {
    await next.stop('SIGKILL')
  }
}
