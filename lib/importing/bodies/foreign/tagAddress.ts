import type { ForeignTag } from './foreignTag'

const ATTRIBUTES = [
  'url',
  'href',
  'src',
  'link',
  'mp4',
  'webm',
  'ogv',
  'm4v',
  'mp3',
  'm4a',
  'ogg',
  'wav',
  'flac',
  'file',
  'target',
]

/** The pages of services by the identifiers that their tags give. */
const PAGES: readonly (readonly [RegExp, (id: string) => string])[] = [
  [/youtu/i, id => `https://www.youtube.com/watch?v=${id}`],
  [/vimeo/i, id => `https://vimeo.com/${id}`],
  [/dailymotion/i, id => `https://www.dailymotion.com/video/${id}`],
  [/tweet|twitter|^x$/i, id => `https://twitter.com/i/status/${id}`],
  [/instagram/i, id => `https://www.instagram.com/p/${id}/`],
  [/gist/i, id => `https://gist.github.com/${id}`],
  [/spotify/i, id => `https://open.spotify.com/${id.replace(/^spotify:/, '').replaceAll(':', '/')}`],
  [/imdb/i, id => `https://www.imdb.com/title/${id}/`],
  [/allocine/i, id => `https://www.allocine.fr/film/fichefilm_gen_cfilm=${id}.html`],
]

/** The addresses that a tag leads to, the best first: as it gives them, or of the service that its name says. */
export function addressOfTag({ name, named, positional }: ForeignTag): string[] {
  const given = [...ATTRIBUTES.map(attribute => named.get(attribute)), ...positional].filter(
    (value): value is string => value !== undefined && /^(?:https?:)?\/\/|^\/[\w-]|\.\w{2,4}$/.test(value),
  )
  if (given.length > 0) return given.map(address => (address.startsWith('//') ? `https:${address}` : address))
  const page = PAGES.find(([pattern]) => pattern.test(name))?.[1]
  const ids = ['id', 'video', 'videoid', 'video_id', 'v', 'tweet', 'status'].map(attribute =>
    named.get(attribute),
  )
  const id = [...ids, positional.at(-1)].find(value => value && /^[\w:/-]{4,80}$/.test(value))
  return page && id ? [page(id)] : []
}
