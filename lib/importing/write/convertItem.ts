import type { Conversion, Surroundings } from '../bodies/conversion'
import type { Carte } from '../map/carte'
import { takenFields } from '../map/fieldFates'
import { mentionedFilm } from '../resolve/resolveFilm'
import { oldPath, sameAddress } from '../resolve/oldAddress'
import type { SourceItem } from '../sources/sourceItem'
import { articleFile, type LeadPicture } from './articleFile'
import type { Plan, PlannedItem } from './plan'

/** A text that has become a file, as it is kept until all others are known. */
export type Converted = {
  id: string
  /** The file as readers would see it, and as a draft. */
  text: string
  draft: string
  /** The texts that it links to, by their ids. */
  links: string[]
}

export type Conversions = {
  convertBody: (body: SourceItem['body'], surroundings: Surroundings) => Conversion
  pictureOf: Surroundings['pictureOf']
  mediaOf: Surroundings['mediaOf']
  leadOf: (item: SourceItem, planned: PlannedItem) => LeadPicture | null
}

/**
 * Makes the file of a text. What did not come along, what was guessed and why a human has to look first is told to its
 * plan.
 *
 * @param hidden texts that readers do not see: what readers see may not link to them
 */
export function convertItem(
  item: SourceItem,
  planned: PlannedItem,
  plan: Plan,
  carte: Carte,
  { convertBody, pictureOf, mediaOf, leadOf }: Conversions,
  { from, firstSeen, hidden }: { from: string; firstSeen: string; hidden: ReadonlySet<string> },
): { converted: Converted; conversion: Conversion } {
  const links = new Set<string>()
  const conversion = convertBody(item.body, {
    linkOf(address) {
      const path = oldPath(address, carte.site.adresse)
      const target = path && plan.byAddress.get(sameAddress(path))
      if (!target || target === planned || hidden.has(target.item.id)) return null
      links.add(target.item.id)
      return target.path
    },
    pictureOf,
    mediaOf,
    filmOf: mention => mentionedFilm(mention, plan.shelf)?.slug ?? null,
    shortcodes: new Map([...carte.codes].flatMap(([name, rule]) => (rule ? [[name, rule]] : []))),
    film: planned.film?.slug ?? null,
  })
  const parts = {
    ...{ from, item, planned, conversion, carte, firstSeen },
    taken: takenFields(item, carte),
    picture: leadOf(item, planned),
  }
  const text = articleFile({ ...parts, isDraft: false })
  // What is lost is told once.
  const { losses, guesses } = planned
  const draft = articleFile({ ...parts, planned: { ...planned, losses: [], guesses: [] }, isDraft: true })
  planned.losses = [...losses, ...conversion.losses]
  planned.guesses = [...guesses, ...conversion.guesses]
  return { converted: { id: item.id, text, draft, links: [...links] }, conversion }
}
