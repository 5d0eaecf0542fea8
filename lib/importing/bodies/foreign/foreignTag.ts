/** The names under which attributes of other engines stand, and the values without a name, in their order. */
export type TagAttributes = { named: ReadonlyMap<string, string>; positional: readonly string[] }

/** A shortcode, a tag or a component of another engine, as it was written. */
export type ForeignTag = TagAttributes & {
  form: 'shortcode' | 'liquid' | 'hugo' | 'component' | 'container'
  /** By which the map knows it: `gallery`, `youtube`, the file of an include. */
  name: string
  /** What stands between its two marks, null for one that stands alone. */
  content: string | null
  opening: string
  closing: string
}

/** A piece of a text: what is read as text, a tag, or a passage to print as it stands. */
export type Piece = string | ForeignTag | { literal: string } | { address: string }

const ATTRIBUTE =
  /([A-Za-z_@:][\w:.@-]*)\s*[=:]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|[“”″«]([^“”″»]*)[“”″»]|&quot;((?:(?!&quot;)[^<>])*)&quot;|\{\s*["'`]([^"'`]*)["'`]\s*\}|\{([^{}]*)\}|([^\s"'`,\]}]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|[“”]([^“”]*)[“”]|([^\s,"'`]+)/g

/** The attributes of a tag, in every quoting of shortcodes, Liquid, Hugo, Nunjucks and JSX. Linear in their length. */
export function attributesOf(text: string): TagAttributes {
  const named = new Map<string, string>()
  const positional: string[] = []
  for (const [, name, ...values] of text.matchAll(ATTRIBUTE)) {
    const value = values.find(one => one !== undefined) ?? ''
    if (name !== undefined && !/^https?$/i.test(name)) named.set(name.toLowerCase(), value)
    else positional.push(name === undefined ? value : `${name}:${value}`)
  }
  return { named, positional }
}
