import { Catalogue } from '@/lib/content/catalogue/catalogue'
import { gate } from '@/lib/content/gate'
import { load } from '@/lib/content/load'
import { epoch } from '@/lib/time/instant'
import { contentFolder, SITE } from './contentFolder'

const NOW = epoch('2025-01-01T00:00:00+01:00')

/** What readers would see on 1 January 2025 of the usual author and film and these files. */
export async function catalogueOf(files: Record<string, string>): Promise<Catalogue> {
  return new Catalogue(gate(await load(await contentFolder({ ...SITE, ...files })), NOW))
}
