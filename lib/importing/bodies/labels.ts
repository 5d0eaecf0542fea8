import { parsedUrl } from '../../parsedUrl.mjs'

const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, 'Vidéo sur YouTube'],
  [/(?:^|\.)vimeo\.com$/, 'Vidéo sur Vimeo'],
  [/(?:^|\.)(?:dailymotion\.com|dai\.ly)$/, 'Vidéo sur Dailymotion'],
  [/(?:^|\.)tiktok\.com$/, 'Vidéo sur TikTok'],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, 'Message sur X'],
  [/(?:^|\.)(?:bsky\.app)$/, 'Message sur Bluesky'],
  [/(?:^|\.)instagram\.com$/, 'Publication sur Instagram'],
  [/(?:^|\.)facebook\.com$/, 'Publication sur Facebook'],
  [/(?:^|\.)soundcloud\.com$/, 'À écouter sur SoundCloud'],
  [/(?:^|\.)spotify\.com$/, 'À écouter sur Spotify'],
  [/(?:^|\.)deezer\.com$/, 'À écouter sur Deezer'],
  [/(?:^|\.)bandcamp\.com$/, 'À écouter sur Bandcamp'],
  [/(?:^|\.)podcasts\.apple\.com$/, 'À écouter sur Apple Podcasts'],
  [/(?:^|\.)letterboxd\.com$|^boxd\.it$/, 'Page sur Letterboxd'],
  [/(?:^|\.)allocine\.fr$/, 'Page sur AlloCiné'],
  [/(?:^|\.)imdb\.com$/, 'Page sur IMDb'],
]

/** How a link to an address is called that stands alone in a text: what it leads to, else the name of its site. */
export function labelOfAddress(address: string): string {
  const url = parsedUrl(address)
  const host = url?.hostname.replace(/^www\./, '') ?? ''
  const service = SERVICES.find(([pattern]) => pattern.test(host))
  if (service) return service[1]
  if (url && /\.(?:mp4|m4v|webm|ogv|mov)$/i.test(url.pathname)) return 'Vidéo'
  if (url && /\.(?:mp3|m4a|ogg|oga|wav|flac)$/i.test(url.pathname)) return 'À écouter'
  return host || address
}

/** The page to watch or to read of an address that is made to be shown in a frame. */
export function pageOfEmbed(address: string): string {
  const whole = address.startsWith('//') ? `https:${address}` : address
  const url = parsedUrl(whole)
  if (!url) return whole
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  const [, first = '', second = ''] = url.pathname.split('/')
  if (/^youtube(?:-nocookie)?\.com$/.test(host) && first === 'embed') {
    return second === 'videoseries'
      ? `https://www.youtube.com/playlist?list=${url.searchParams.get('list') ?? ''}`
      : `https://www.youtube.com/watch?v=${second}`
  }
  if (host === 'player.vimeo.com' && first === 'video') return `https://vimeo.com/${second}`
  if (/dailymotion\.com$/.test(host) && first === 'embed')
    return `https://www.dailymotion.com/video/${url.pathname.split('/')[3] ?? ''}`
  if (host === 'geo.dailymotion.com')
    return `https://www.dailymotion.com/video/${url.searchParams.get('video') ?? ''}`
  if (host === 'w.soundcloud.com') return url.searchParams.get('url') ?? whole
  if (host === 'open.spotify.com' && first === 'embed')
    return `https://open.spotify.com/${url.pathname.split('/').slice(2).join('/')}`
  return whole
}
