import { jsonSchemas } from '../../editing/jsonSchema'
import { FOLDERS } from '../../folders.mjs'
import { typeWord } from '../../model/contentTypes'
import { absolute, routes } from '../../routes'
import { SITE_NAME } from '../../site'
import { copyPictures } from '../copyPictures'
import type { Corpus, Exported } from '../corpus'
import type { Draft } from '../draft'
import type { Format, Work } from '../work'

/**
 * Everything: each item with all its fields, its text as it was written and as readers see it. A document for each type,
 * an array with an item on each line, beside the JSON Schemas of the fields and the pictures; or one document of all.
 */
export const json: Format = {
  file: 'corpus.json',
  mayBeSingle: true,

  async write(work: Work): Promise<void> {
    const { destination, isSingle } = work
    if (isSingle) {
      const document = await destination.open(json.file)
      await document.write(`{"site":${JSON.stringify({ name: SITE_NAME, url: absolute(routes.home()) })}`)
      for (const folder of FOLDERS) {
        await document.write(`,\n"${folder}":`)
        await writeItems(document, itemsIn(folder, work.corpus), work)
      }
      await document.write('}\n')
      await document.close()
      return
    }
    for (const folder of FOLDERS) {
      const document = await destination.open(`${folder}.json`)
      await writeItems(document, itemsIn(folder, work.corpus), work)
      await document.write('\n')
      await document.close()
    }
    for (const [name, schema] of jsonSchemas()) {
      const document = await destination.open(`schemas/${name}`)
      await document.write(`${JSON.stringify(schema, null, 2)}\n`)
      await document.close()
    }
    await copyPictures(work)
  },
}

function itemsIn(folder: string, { items }: Corpus): Exported[] {
  return items.filter(item => item.folder === folder)
}

async function writeItems(
  document: Draft,
  items: readonly Exported[],
  { corpus, step }: Work,
): Promise<void> {
  await document.write('[')
  for (const [index, { kind, slug, path, state, fields, body }] of items.entries()) {
    const whole = {
      type: typeWord(kind),
      name: slug,
      address: path,
      url: path === null ? null : absolute(path),
      state,
      fields,
      markdown: body?.markdown ?? null,
      html: body ? corpus.catalogue.authoredHtml(body) : null,
    }
    await document.write(`${index === 0 ? '' : ','}\n${JSON.stringify(whole)}`)
    await step()
  }
  await document.write(items.length === 0 ? ']' : '\n]')
}
