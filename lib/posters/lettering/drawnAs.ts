/**
 * Letters with a stroke, a hook, a tail, which Unicode does not decompose, by the letter that Unicode names them after
 * (« LATIN SMALL LETTER T WITH STROKE »): Latin Extended-A, -B and Additional, as far as no glyph is drawn for them.
 */
const WITH_BASE: Record<string, string> = {
  ...{
    A: 'Ⱥ',
    B: 'ƁƂɃ',
    C: 'ƇȻ',
    D: 'ƊƋ',
    E: 'Ɇ',
    F: 'Ƒ',
    G: 'ƓǤ',
    H: 'Ⱨ',
    I: 'Ɨ',
    J: 'Ɉ',
    K: 'ƘⱩ',
    L: 'ȽⱠⱢ',
  },
  ...{ M: 'Ɱ', N: 'ƝȠ', O: 'Ɵ', P: 'ƤⱣ', R: 'ɌⱤ', S: 'Ȿ', T: 'ŦƬƮȾ', V: 'Ʋ', W: 'Ⱳ', Y: 'ƳɎỾ', Z: 'ƵȤⱫⱿ' },
  ...{ a: 'ẚⱥ', b: 'ƀƃɓ', c: 'ƈȼɕ', d: 'ƌȡɖɗ', e: 'ɇⱸ', f: 'ƒ', g: 'ǥɠ', h: 'ɦⱨ', i: 'ɨ', j: 'ɉʝ', k: 'ƙⱪ' },
  ...{ l: 'ƚȴɫɬɭⱡ', m: 'ɱ', n: 'ƞȵɲɳ', o: 'ⱺ', p: 'ƥ', q: 'ɋʠ', r: 'ɍɼɽɾ', s: 'ȿʂẜẝ', t: 'ŧƫƭȶʈⱦ' },
  ...{ v: 'ʋⱱⱴ', w: 'ⱳ', y: 'ƴɏỿ', z: 'ƶȥɀʐʑⱬ' },
}

/** Signs that readers take for one another, by the one that is drawn: « N° » stands for « № » in French. */
const SAME_SIGN: Record<string, string> = {
  // Romanian, which older keyboards wrote with a cedilla.
  Ț: 'Ţ',
  ț: 'ţ',
  '-': '\u2010\u2011\u02D7',
  '–': '\u2012',
  '—': '\u2015',
  '‘': '\u201B\u02BB\u02BD\u02BF',
  '’': '\u02BC\u02BE\uA78C',
  '“': '\u201F',
  '′': '\u02B9',
  '″': '\u02BA',
  '·': '\u2022\u2219\u22C5\u30FB\u2027',
  '/': '\u2215\u29F8',
  '*': '\u2217\u204E',
  ':': '\u2236\uA789',
  '|': '\u2223',
  '||': '\u2016',
  '~': '\u301C\u2053',
  'N°': '\u2116',
}

/** What is drawn for a character without a glyph of its own, where neither its letter nor its sense is a guess. */
export const DRAWN_AS: ReadonlyMap<string, string> = new Map(
  [WITH_BASE, SAME_SIGN].flatMap(table =>
    Object.entries(table).flatMap(([drawn, characters]) =>
      [...characters].map((character): [string, string] => [character, drawn]),
    ),
  ),
)
