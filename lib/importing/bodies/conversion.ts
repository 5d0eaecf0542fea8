/** Something of a source that did not come along: what it was, how often, and its first 80 characters. */
export type Loss = { what: string; count: number; sample: string }

/** Something that was decided without being told, with the rule by which. */
export type Guess = { what: string; rule: string }

/** What a text becomes on the way from its engine to our Markdown. */
export type Conversion = {
  /** Our Markdown: CommonMark, tables, notes and the directives of `lib/markdown/directives.ts`. */
  markdown: string
  /** What stood before the mark of the excerpt (`<!--more-->` and its like), as plain text; null without a mark. */
  excerpt: string | null
  losses: Loss[]
  guesses: Guess[]
  /** Words of the source and those of them that are in the Markdown; spaces, marks and case aside. */
  words: { source: number; kept: number }
  /** French sentences: why a person has to look before this is published (a recognised spoiler, an unknown shortcode). */
  toLookAt: string[]
}

/** What the conversion of a text asks of the rest of the import. */
export type Surroundings = {
  /** Where a link of the old site leads now, null for one that stays as it is. */
  linkOf: (address: string) => string | null
  /** Where a picture lies now (`/images/…`), null for one that was not taken: the picture is then a loss. */
  pictureOf: (address: string) => string | null
  /** Media of the source by their ids, for galleries. */
  mediaOf: (id: string) => { address: string; alt?: string; caption?: string; credit?: string } | null
  /** The film of a mention by id, or by title and year, as the name of its file; null for one that is not known. */
  filmOf: (mention: { title?: string; year?: number; id?: string }) => string | null
  /** What becomes of each shortcode, tag or include, by its name: from the map. */
  shortcodes: ReadonlyMap<string, ShortcodeRule>
  /** The film that spoilers of the text give away, where there is one. */
  film: string | null
}

/**
 * What the map says of a shortcode: `texte` leaves its content, `retirer` leaves nothing, `lien` makes a link of its
 * address, `film` the title of the film that it names, `spoiler` closes its content, `image` and `galerie` its pictures,
 * `note` a note of its content, `code` leaves it as it was typed.
 */
export type ShortcodeRule =
  | 'texte'
  | 'retirer'
  | 'lien'
  | 'film'
  | 'spoiler'
  | 'image'
  | 'galerie'
  | 'note'
  | 'code'
