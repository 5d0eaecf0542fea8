/** Ligatures as characters, and the hyphen that shows at the end of a line alone: what a keyboard writes for them. */
const PRINTED: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  '\u00AD': '',
}

/** The hyphen U+2010, which is the hyphen-minus of keyboards to every eye, where it joins two letters or figures. */
const HYPHEN = /(?<=[\p{L}\p{N}])\u2010(?=[\p{L}\p{N}])/gu
/** The modifier letter U+02BC and the prime U+2032 between two letters, where both are an apostrophe. */
const APOSTROPHE = /(?<=\p{L}\p{M}?)[ʼ′](?=\p{L})/gu

/** Whatever any of this may concern. Most texts hold none of it. */
const SUSPECT = /[\u00AD\u02BC]|[\u0300-\u2001\u2010\u2032\u2126-\uFFFF]/

/**
 * A text in the one encoding that we read: Unicode’s NFC, without what printing leaves in a text that is copied from
 * PDF – ligatures as characters (U+FB00 to U+FB06), soft hyphens, the hyphen U+2010 – and with the apostrophe U+2019
 * where U+02BC or U+2032 looks like it. It looks as before, its length may differ; composed again it stays as it is.
 */
export function composed(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(/[\uFB00-\uFB06\u00AD]/g, sign => PRINTED[sign] ?? sign)
    .normalize('NFC')
    .replace(HYPHEN, '-')
    .replace(APOSTROPHE, '’')
}
