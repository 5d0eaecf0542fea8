import { formerPathOf } from '../../text/formerPath'
import type { Conversion, Loss, Surroundings } from '../bodies/conversion'
import type { Carte, FieldFate } from '../map/carte'
import { fateOfField, takenFields } from '../map/fieldFates'
import { oldPath } from '../resolve/oldAddress'
import { mentionedFilm } from '../resolve/resolveFilm'
import type { SourceItem } from '../sources/sourceItem'
import { articleFile, type LeadPicture } from './articleFile'
import type { Plan, PlannedItem } from './plan'

/** A text that has become a file, as it is kept until all others are known. */
export type Converted = Pick<Conversion, 'losses' | 'guesses' | 'toLookAt' | 'words'> & {
  /** The file as readers would see it, and as a draft. */
  text: string
  draft: string
  /** The texts that it links to, by their ids. */
  links: string[]
}

/** How texts are converted, and where their pictures are. */
export type Conversions = {
  /** Gets ready what the conversion of a text asks for at once: its pictures. */
  prepare: (item: SourceItem, planned: PlannedItem) => Promise<void>
  convertBody: (body: SourceItem['body'], surroundings: Surroundings) => Conversion
  /** Where a picture of a text lies now, null for one that was not taken. */
  pictureOf: (address: string, item: SourceItem) => string | null
  mediaOf: Surroundings['mediaOf']
  leadOf: (item: SourceItem, planned: PlannedItem) => LeadPicture | null
}

/**
 * Makes the file of a text.
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
): Converted {
  const links = new Set<string>()
  const conversion = convertBody(item.body, {
    linkOf(address) {
      const path = oldPath(address, carte.site.adresse)
      const target = path && plan.byAddress.get(formerPathOf(path))
      if (!target || target === planned || hidden.has(target.item.id)) return null
      links.add(target.item.id)
      return target.path
    },
    pictureOf: address => pictureOf(address, item),
    mediaOf,
    filmOf: mention => mentionedFilm(mention, plan.shelf)?.slug ?? null,
    shortcodes: new Map([...carte.codes].flatMap(([name, rule]) => (rule ? [[name, rule]] : []))),
    film: planned.film?.slug ?? null,
  })
  const taken = takenFields(item, carte)
  const shown = { ...planned, losses: [], guesses: [] } as PlannedItem
  const picture = leadOf(item, shown)
  const common = { from, item, conversion, carte, spellings: plan.spellings, firstSeen, taken, picture }
  const text = articleFile({ ...common, planned: shown, isDraft: false })
  // What is lost and guessed is told once.
  const draft = articleFile({ ...common, planned: { ...shown, losses: [], guesses: [] }, isDraft: true })
  return {
    ...{ text, draft, links: [...links], words: conversion.words, toLookAt: conversion.toLookAt },
    losses: [...planned.losses, ...shown.losses, ...conversion.losses, ...fieldLosses(item, taken, carte)],
    guesses: [...planned.guesses, ...shown.guesses, ...conversion.guesses],
  }
}

/** What stands beside the text and has no place here. */
function fieldLosses(item: SourceItem, taken: ReadonlyMap<FieldFate, string>, carte: Carte): Loss[] {
  const fields = item.fields.filter(({ name, value }) => {
    const fate = fateOfField(name, carte)
    return fate === 'ignorer' || taken.get(fate) !== value.trim()
  })
  return [
    ...fields.map(({ name, value }) => ({ what: `champ « ${name} »`, count: 1, sample: value.slice(0, 80) })),
    ...(item.comments > 0 ? [{ what: 'commentaire de lecteur', count: item.comments, sample: '' }] : []),
  ]
}
