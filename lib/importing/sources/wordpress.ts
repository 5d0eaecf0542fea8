import { inSlices } from '../../turns/slices'
import { detached } from './detached'
import type { Keys } from './keyRoles'
import type { SourceEntry } from './sourceItem'
import { type ExportFile, exportFiles } from './wxr/exportFiles'
import { firstPass, type Index } from './wxr/firstPass'
import { itemOf } from './wxr/itemOf'
import { childText, type WxrNode, wxrNodes } from './wxr/wxrNodes'

export type WordPressOptions = {
  /** Custom fields that hold a film, a rating or how it was seen, besides those with usual names. */
  keys?: Keys
  /** IANA name of the clock of the site, where the dates of its texts do not tell. */
  timeZone?: string
}

/** Post types that are settings of WordPress and its plugins, by why they are left. */
const SETTINGS: Record<string, string> = {
  nav_menu_item: 'Entrée d’un menu : le menu du site ne se reprend pas.',
  revision: 'Ancienne version d’un texte.',
  custom_css: 'Feuille de style.',
  customize_changeset: 'Réglage de l’apparence.',
  oembed_cache: 'Cache.',
  user_request: 'Demande d’un utilisateur.',
  wp_block: 'Bloc réutilisable : son texte a été mis dans ceux qui le montrent.',
  wp_template: 'Modèle de page du thème.',
  wp_template_part: 'Modèle de page du thème.',
  wp_global_styles: 'Réglage de l’apparence.',
  wp_navigation: 'Menu du site.',
  wp_font_family: 'Police du thème.',
  wp_font_face: 'Police du thème.',
  'acf-field': 'Réglage de l’extension ACF.',
  'acf-field-group': 'Réglage de l’extension ACF.',
  wpcf7_contact_form: 'Formulaire.',
  feedback: 'Message d’un formulaire.',
}

/**
 * An export of WordPress (WXR 1.0 to 1.2): a file, packed or not, a folder of them, or `folder/export-*.xml`. It is
 * read twice, since pictures and shared blocks may stand behind the texts that show them, and never held whole. The
 * site, its authors and its media come first.
 *
 * @throws SourceFault where there is no export
 */
export async function* readWordPress(
  source: string,
  options: WordPressOptions = {},
): AsyncGenerator<SourceEntry> {
  const files = await exportFiles(source)
  const index = await firstPass(files)
  const { zone, ...site } = index.site
  const timeZone = options.timeZone ?? zone
  yield { entry: 'site', site: { ...site, timeZone } }
  for (const author of index.authors.values()) yield { entry: 'author', author }
  const { isOver, pause } = inSlices()
  for (const media of index.media.values()) {
    if (isOver()) await pause()
    yield { entry: 'media', media }
  }
  const seen = new Map<string, string>()
  const known = { ...index, site: { ...index.site, zone: timeZone } }
  for (const file of files) yield* itemsOf(file, known, seen, options.keys ?? {})
}

async function* itemsOf(
  file: ExportFile,
  index: Index,
  seen: Map<string, string>,
  keys: Keys,
): AsyncGenerator<SourceEntry> {
  const { isOver, pause } = inSlices()
  for await (const part of wxrNodes(file)) {
    if (isOver()) await pause()
    if (part.part === 'fault') {
      const { what, line, reason } = part
      yield { entry: 'left', what, where: { file: file.name, line }, reason }
    } else if (part.node.name !== 'item') {
      const left = leftOfChannel(part.node, file.name)
      if (left) yield left
    } else {
      const entry = entryOf(part.node, part.sha256, file.name, index, keys)
      const again = entry?.entry === 'item' && seen.get(entry.item.id)
      if (!entry || again === part.sha256) continue
      if (entry.entry === 'item') {
        if (again) yield twice(entry.item.id, entry.item.where)
        if (again) continue
        seen.set(entry.item.id, part.sha256)
      }
      yield entry
    }
  }
}

function entryOf(node: WxrNode, sha256: string, file: string, index: Index, keys: Keys): SourceEntry | null {
  const type = childText(node, 'wp:post_type')
  const where = { file, line: node.line }
  const id = childText(node, 'wp:post_id')
  if (type === 'attachment') {
    // Told already, with the other media.
    if (index.media.has(id)) return null
    return {
      entry: 'left',
      what: `attachment ${id}`,
      where,
      reason: 'L’export ne dit pas où est ce fichier.',
    }
  }
  const reason = SETTINGS[type]
  if (reason) return { entry: 'left', what: `${type} ${id}`, where, reason }
  return { entry: 'item', item: detached(itemOf(node, sha256, file, index, keys)) }
}

/** Elements of a channel of which nothing is lost: they were read with the site, or say how the export was made. */
const TOLD = new Set([
  ...[
    'title',
    'link',
    'language',
    'pubDate',
    'generator',
    'wp:author',
    'wp:base_site_url',
    'wp:base_blog_url',
  ],
  ...['wp:wxr_version', 'atom:link', 'docs', 'lastBuildDate', 'ttl'],
])

/** What the channel says beside its items: terms come with the texts that are filed under them, descriptions do not. */
function leftOfChannel(node: WxrNode, file: string): SourceEntry | null {
  const where = { file, line: node.line }
  const name = node.children.find(child => /:(?:cat_name|tag_name|term_name)$/.test(child.name))?.text ?? ''
  const description = node.children.find(child => /_description$/.test(child.name))?.text.trim() ?? ''
  if (/^wp:(?:category|tag|term)$/.test(node.name)) {
    const reason = `Présentation de la rubrique, à reprendre à la main : « ${description.slice(0, 80)} »`
    return description ? { entry: 'left', what: `${node.name} ${name}`, where, reason } : null
  }
  const isEmpty = node.text.trim() === '' && node.children.length === 0
  if (TOLD.has(node.name) || isEmpty) return null
  return { entry: 'left', what: node.name, where, reason: 'Élément du site sans place ici.' }
}

function twice(id: string, where: { file: string; line: number }): SourceEntry {
  const reason = 'Un autre texte de l’export porte le même identifiant : seul le premier est repris.'
  return { entry: 'left', what: id, where, reason }
}
