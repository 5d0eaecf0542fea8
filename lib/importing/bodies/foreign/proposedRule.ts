import type { ShortcodeRule } from '../conversion'
import type { ForeignTag } from './foreignTag'

const NAMES: Record<ShortcodeRule, string> = {
  image: 'caption wp_caption figure img image picture photo su_image',
  galerie:
    'gallery galerie galleria slideshow nggallery ngg_images su_custom_gallery su_slider rl_gallery modula photo-gallery image_gallery',
  lien: 'audio video playlist embed youtube youtu vimeo dailymotion twitter tweet x instagram tiktok facebook soundcloud spotify deezer bandcamp gist iframe button su_button su_youtube su_vimeo su_dailymotion su_video su_audio su_youtube_advanced fusion_youtube fusion_vimeo bouton lien link url vine mastodon bluesky podcast wpvideo peertube codepen jsfiddle speakerdeck slideshare google_maps map peerTube file asset download bookmark flickr imdb allocine arte canalplus ina',
  spoiler: 'spoiler spoilers spoil spoiler_alert su_spoiler spoileralert divulgacher divulgachage',
  texte:
    'expand expander tip caution danger important aside toggle accordion accordions su_accordion su_expand collapse details read more-text column columns one_half one_third two_third one_fourth three_fourth one_half_last one_third_last row col section su_row su_column su_box su_note su_quote su_highlight su_heading su_divider su_tabs su_tab tab tabs tabgroup dropcap highlight-text box encadre info warning notice alert message callout center centrer align left right quote citation blockquote pullquote su_pullquote small big color font size b i u s strong em justify intro chapo lead vc_row vc_column vc_column_text vc_row_inner vc_column_inner et_pb_section et_pb_row et_pb_column et_pb_text fusion_text fusion_builder_container fusion_builder_row fusion_builder_column av_textblock av_section av_one_full cs_text elementor if unless for block with filter',
  retirer:
    'toc tableofcontents ez-toc contact-form-7 contact-form ninja_form ninja_forms wpforms gravityform formidable mc4wp_form newsletter newsletter_form sociable addtoany ad ads adsense adrotate adinserter sharing share jetpack_subscription_form jetpack-related-posts related_posts related recent-posts archives poll polldaddy wp_polls rating ratings kkstarratings vc_empty_space su_spacer clear clearfix spacer nextpage more pagebreak br assign capture set layout extends import macro seo feed_meta comment toc-list',
  film: 'film movie film_link filmlink fiche_film imdb_film tmdb_film',
  note: 'ref reference footnote footnotes efn_note fn note_bas note-de-bas-de-page mfn modern_footnote sidenote marginnote',
  code: 'code highlight sourcecode codeblock prism raw verbatim php css html js javascript python bash',
}

const RULES = new Map(
  Object.entries(NAMES).flatMap(([rule, names]) =>
    names.split(' ').map(name => [name, rule as ShortcodeRule] as const),
  ),
)

/** Whether a name is one of shortcodes and tags in wide use. */
export function isKnownTag(name: string): boolean {
  return RULES.has(name.toLowerCase())
}

/** `Titre|1993`, the year perhaps 0 or left out */
const FILM = /^([^|]{1,200})\|\s*(\d{4}|0)?\s*$/

/** The title and the year of a film that an attribute names as `Titre|année`; null where none does. */
export function filmNamedBy({
  named,
  positional,
}: Pick<ForeignTag, 'named' | 'positional'>): { title: string; year?: number } | null {
  for (const value of [...named.values(), ...positional]) {
    const [, title, year] = FILM.exec(value.trim()) ?? []
    if (title?.trim()) return { title: title.trim(), ...(Number(year) > 0 && { year: Number(year) }) }
  }
  return null
}

/** What becomes of a tag for which the map has no rule: what its name says in wide use; null where nobody can tell. */
export function proposedRule(
  tag: Pick<ForeignTag, 'name' | 'form' | 'named' | 'positional'>,
): ShortcodeRule | null {
  if (filmNamedBy(tag)) return 'film'
  const name = tag.name.toLowerCase().replace(/\.(?:html?|liquid|njk|md|webc)$/, '')
  return RULES.get(name) ?? RULES.get(name.replace(/^.*\//, '')) ?? null
}
