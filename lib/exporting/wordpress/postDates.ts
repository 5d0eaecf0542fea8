import { epoch } from '../../time/instant'
import { rfc822 } from './channel'
import { cdata, element } from './xml'

/**
 * The dates of an item in the clock of the site and in that of Greenwich: without a zone, as WordPress writes them.
 *
 * @param date a stored instant: with the offset of Paris
 * @param modified likewise
 */
export function datesOf(date: string, modified: string): string[] {
  return [
    element('pubDate', rfc822(epoch(date))),
    cdata('wp:post_date', clockOf(date)),
    cdata('wp:post_date_gmt', greenwichOf(date)),
    cdata('wp:post_modified', clockOf(modified)),
    cdata('wp:post_modified_gmt', greenwichOf(modified)),
  ]
}

function clockOf(instant: string): string {
  return instant.slice(0, 19).replace('T', ' ')
}

function greenwichOf(instant: string): string {
  return new Date(epoch(instant)).toISOString().slice(0, 19).replace('T', ' ')
}
