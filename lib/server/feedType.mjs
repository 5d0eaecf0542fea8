/** Types that browsers save to the disk, or know nothing about: of feeds and of their list. */
const FOR_PROGRAMS = /^(?:application\/(?:rss|atom)\+xml|text\/x-opml)\b/i

/**
 * Whether the type of an answer depends on who asks: a feed has the type that readers of feeds look for, and is plain
 * XML for a browser that opens it, which shows it by its style sheet (lib/feeds/browserView.ts).
 *
 * @param {string} type Content-Type
 */
export function isForPrograms(type) {
  return FOR_PROGRAMS.test(type)
}

/**
 * The type under which a feed is sent. The text is the same, and plain XML is a type that every reader of feeds takes
 * too (RFC 7303): a cache that mixes the two up does no harm. The rule is also that of nginx.conf.
 *
 * @param {string} type its own, which is for programs
 * @param {string} [accept] the header: browsers name `text/html` at a navigation, and no type of feeds
 */
export function feedTypeFor(type, accept) {
  return isNavigation(accept) ? 'application/xml; charset=utf-8' : type
}

/** @param {string | undefined} accept the header */
export function isNavigation(accept = '') {
  return /text\/html/i.test(accept) && !/(?:rss|atom)\+xml/i.test(accept)
}
