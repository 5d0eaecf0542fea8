/** The forms in which other engines keep the text of an item. */
export type SourceBody = {
  format: 'html' | 'markdown'
  text: string
  /** Whose blocks, shortcodes and tags stand in it: what `{% … %}` or `[caption]` means is for it to say. */
  dialect: 'wordpress' | 'jekyll' | 'hugo' | 'eleventy' | 'astro' | 'ghost' | 'plain'
  /** What its site puts behind the excerpt, where that is not `<!--more-->` or its like. */
  excerptMark?: string | undefined
  /** Notes that the engine keeps outside of the text (`footnotes` of WordPress), by the ids of their calls, as HTML. */
  notes?: Readonly<Record<string, string>> | undefined
}

/** What a source says of the film that an item is about; nothing of it has been looked up. */
export type SourceFilm = {
  title?: string | undefined
  originalTitle?: string | undefined
  year?: number | undefined
  /** Identifiers by the name of who gives them: `{ imdb: 'tt0780504', tmdb: '64690' }`. */
  ids: Record<string, string>
  directors: string[]
  writers: string[]
  cast: { name: string; role?: string | undefined; ids?: Record<string, string> }[]
  /** As the source calls them, in its language. */
  genres: string[]
  /** As the source writes them: names or codes. */
  countries: string[]
  /** In minutes. */
  runtime?: number | undefined
  synopsis?: string | undefined
}

/** A picture that an item shows beside its text. Those inside of it are found where it is converted. */
export type SourcePicture = {
  /** As the source writes it: a full address, a path of the old site or a file beside the item. */
  address: string
  alt?: string | undefined
  caption?: string | undefined
  credit?: string | undefined
}

/** Anybody may have read it already; only `published` and a `scheduled` date that has come are public. */
export type SourceState = 'published' | 'scheduled' | 'draft' | 'pending' | 'private' | 'password' | 'trash'

/** A category, keyword, genre or series by which a source files an item. */
export type SourceTerm = { taxonomy: string; key: string; label: string }

/** A field of a source that nothing here has a place for: the map may give it one, the report names what is left. */
export type SourceField = { name: string; value: string }

/**
 * One text of a source, whatever engine it comes from, in neutral words: read, and neither judged nor converted.
 * What no field here holds stands in `fields`: nothing of a source goes missing in silence.
 */
export type SourceItem = {
  /** Stable in its source: `wp:17`, `md:_posts/2013-05-12-drive.md`, `lb:https://boxd.it/1a2b`, `rss:<guid>`. */
  id: string
  /** Of the bytes of the source that make the item, in hexadecimal: another one says that the item has changed. */
  sha256: string
  /** Where it stands, for messages: a path relative to the source, and the line on which it begins. */
  where: { file: string; line: number }
  /** What the source calls such a text: `post`, `page`, `review`, the layout or the folder. */
  type: string
  title: string | null
  /** The last part of its address, where the source has one. */
  slug: string | null
  /** The addresses at which the old site shows it, the present one first: full addresses, paths or queries. */
  addresses: string[]
  /** ISO instants with an offset; a day alone where the source knows no hour. */
  published: string | null
  updated: string | null
  state: SourceState
  /** BCP 47, where the source says it. */
  language: string | null
  excerpt: string | null
  body: SourceBody
  /** By the key under which the map knows them. */
  authors: { key: string; name: string }[]
  terms: SourceTerm[]
  film: SourceFilm | null
  /** The note as the source writes it. */
  rating: { value: string; scale?: string | undefined } | null
  /** How and when the film was seen, in the words of the source. */
  seen: { how?: string | undefined; date?: string | undefined; rewatch?: boolean | undefined } | null
  picture: SourcePicture | null
  comments: number
  fields: SourceField[]
}

/** A picture or other file of the media library of a source. */
export type SourceMedia = SourcePicture & {
  id: string
  title?: string | undefined
  type?: string | undefined
}

/** What a source knows of somebody who signs. */
export type SourceAuthor = {
  key: string
  name: string
  biography?: string | undefined
  website?: string | undefined
}

/** What a source knows of itself. */
export type SourceSite = {
  title?: string | undefined
  /** Its public address, by which its own links are told from others. */
  address?: string | undefined
  language?: string | undefined
  /** IANA name or offset, of dates that are written without one. */
  timeZone?: string | undefined
  /** The engine whose layout a folder has: `jekyll`, `hugo`, … or `plain`. */
  model?: string | undefined
  /** Where in a folder the film records and the log of viewings were found, for the map to say. */
  films?: string | undefined
  viewings?: string | undefined
}

/** What a reader of a source gives, one after the other; media and authors may stand after the items that name them. */
export type SourceEntry =
  | { entry: 'site'; site: SourceSite }
  | { entry: 'author'; author: SourceAuthor }
  | { entry: 'media'; media: SourceMedia }
  | {
      entry: 'film'
      film: SourceFilm
      where: SourceItem['where']
      /** The name by which texts of the source may call it. */
      slug?: string
      /** What its record says and nothing here has a place for. */
      fields?: SourceField[]
    }
  | { entry: 'item'; item: SourceItem }
  /** What was there and is none of these, or could not be read: counted and named in the report. */
  | { entry: 'left'; what: string; where: SourceItem['where']; reason: string }
