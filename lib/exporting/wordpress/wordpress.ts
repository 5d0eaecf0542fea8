import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { isArticleKind } from '../../model/contentTypes'
import { absolute } from '../../routes'
import type { Exported } from '../corpus'
import { portableHtml } from '../portableHtml'
import type { Format, Work } from '../work'
import { type Attachment, attachmentItem } from './attachmentItem'
import { CHANNEL_END, channelHead } from './channel'
import { postItem } from './postItem'

/**
 * The export format of WordPress, WXR 1.2: articles are posts, pages pages, pictures attachments, which WordPress
 * fetches from the site. Records are no posts: what is said of a film stands with each post about it.
 */
export const wordpress: Format = {
  file: 'photogramme.xml',
  mayBeSingle: true,

  async write({ corpus, destination, losses, now, step }: Work): Promise<void> {
    const document = await destination.open(this.file)
    const { catalogue } = corpus
    const posts = corpus.items.filter(isPost)
    const attachments = new Map<string, Attachment>()
    const pictureId = (src: string, parent: number, facts: Partial<Attachment> = {}): number => {
      const known = attachments.get(src)
      if (known) Object.assign(known, facts)
      const one = known ?? { id: posts.length + attachments.size + 1, src, parent, ...facts }
      attachments.set(src, one)
      return one.id
    }
    await document.write(channelHead(corpus, now))
    for (const [index, item] of posts.entries()) {
      const id = index + 1
      const image = 'image' in item.item ? item.item.image : undefined
      const thumbnail = image ? pictureId(image.src, id, { ...image, date: item.fields.date }) : null
      const url = absolute(item.path ?? '/')
      const tree = portableHtml(item.body ? catalogue.authoredHtml(item.body) : '', url, catalogue.film)
      for (const { src, alt } of picturesIn(tree)) pictureId(src, id, { alt, date: item.fields.date })
      await document.write(postItem(item, id, thumbnail, tree, losses))
      await step()
    }
    for (const attachment of attachments.values()) await document.write(attachmentItem(attachment, now))
    await document.write(CHANNEL_END)
    await document.close()
    for (const item of corpus.items) {
      if (!isPost(item) && item.kind !== 'author') losses.add(item, 'fiche entière', titleOf(item))
      else if (item.kind === 'author') losses.addFields(item, ['name'])
    }
  },
}

function isPost({ kind }: Exported): boolean {
  return isArticleKind(kind) || kind === 'page'
}

function titleOf({ fields: { title, name }, slug }: Exported): string {
  return String(title ?? name ?? slug)
}

/** The pictures of a body that are ours, by their addresses within the site. */
function picturesIn(tree: Root): { src: string; alt: string }[] {
  const found: { src: string; alt: string }[] = []
  visit(tree, 'element', ({ tagName, properties: { src, alt } }) => {
    if (tagName !== 'img' || typeof src !== 'string') return
    const { origin, pathname } = new URL(src)
    if (origin === new URL(absolute('/')).origin) found.push({ src: pathname, alt: String(alt ?? '') })
  })
  return found
}
