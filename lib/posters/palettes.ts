import { type Colour, luminance, mix } from './colour'

/**
 * The inks of a silk-screen, by what they are for. `paper` is what is printed on, `key` the ink of the
 * lettering (at least 4.5 against the paper), `spot` the one the eye goes to, `second` its partner, `tone`
 * the quiet one that stays near the paper.
 */
export type Inks = Record<'paper' | 'key' | 'spot' | 'second' | 'tone', Colour>

/** The palettes by the name that editors write. The first three share their inks: they make a family. */
export const PALETTES = {
  inactinique: inks('#c9301f', '#fdf0dc', '#17110f', '#efa02c', '#9c1f17'),
  papier: inks('#efe5cf', '#17110f', '#d8361f', '#7f9ba0', '#d9c9a6'),
  charbon: inks('#171412', '#f5e9d4', '#dc3a20', '#f0a12e', '#37302a'),
  minium: inks('#e4572a', '#1b1412', '#f7e6c4', '#1f6b70', '#c2401c'),
  soufre: inks('#f0c430', '#16130f', '#d4361f', '#fdf3d3', '#d99f1c'),
  cobalt: inks('#1b3f8f', '#f6ecd8', '#f2662f', '#7fb2dd', '#142c66'),
  nuit: inks('#0f1c33', '#f4e7cf', '#ff5a36', '#2fa5a0', '#1d3455'),
  petrole: inks('#0f4a4f', '#f5e8cd', '#f08a24', '#b8d4bb', '#0a3236'),
  ocre: inks('#e2b266', '#221812', '#b9341f', '#f9ead0', '#c98c45'),
  menthe: inks('#a9cdb6', '#16231f', '#e0482c', '#f7efda', '#7fae9b'),
  'rose-neon': inks('#1f1235', '#fdeee3', '#ff3f7d', '#35c4d7', '#3c2160'),
  fournaise: inks('#ef8a2e', '#21100c', '#fdeccb', '#8a2417', '#d96a1f'),
  brume: inks('#c8ccc6', '#191c20', '#c8402a', '#54687a', '#a4aca9'),
  acier: inks('#263038', '#eef0ea', '#e9b131', '#7f98a5', '#3a4851'),
  sang: inks('#f2e6d8', '#1c1010', '#a3141c', '#2c3f3a', '#dcc4b0'),
  foret: inks('#17352a', '#f4ead1', '#d9421f', '#d4b04a', '#0f241d'),
  mer: inks('#78b3bd', '#0e2230', '#f3ead2', '#e2522f', '#4d8f9f'),
  sable: inks('#ecca8b', '#2a1713', '#da4a20', '#7a2a1c', '#dcae66'),
  lilas: inks('#cdbfe0', '#1d1534', '#f0542f', '#5546a5', '#ab9acb'),
  tricolore: inks('#f1ead9', '#141b33', '#cf2a26', '#2a4aa0', '#d8cfb9'),
  pistache: inks('#d3d9a4', '#152018', '#d9481f', '#2f6b4a', '#b3bd7c'),
  prune: inks('#4a1f3a', '#f7e8d6', '#f2a03d', '#e0668a', '#36152a'),
  corail: inks('#f2b8a0', '#231426', '#a81e3c', '#35508a', '#e59c85'),
  glace: inks('#dce9ec', '#101c2c', '#e23d28', '#2c6593', '#b9d0d8'),
  beton: inks('#b9b7ae', '#17181a', '#e2572b', '#f4f0e6', '#8f908b'),
  naphte: inks('#1a1613', '#f6ecd2', '#f2c81e', '#7f8a78', '#2f2923'),
  'vert-cathode': inks('#0e1a14', '#dff2d8', '#5ee06b', '#e8b63a', '#1b3426'),
} as const satisfies Record<string, Inks>

export type PaletteName = keyof typeof PALETTES

export const PALETTE_NAMES = Object.keys(PALETTES) as [PaletteName, ...PaletteName[]]

/** For each palette the one that stands against it: another light, another temperature. */
export const RIVALS: Record<PaletteName, PaletteName> = {
  inactinique: 'mer',
  papier: 'cobalt',
  charbon: 'soufre',
  minium: 'petrole',
  soufre: 'nuit',
  cobalt: 'fournaise',
  nuit: 'ocre',
  petrole: 'minium',
  ocre: 'cobalt',
  menthe: 'sang',
  'rose-neon': 'soufre',
  fournaise: 'nuit',
  brume: 'inactinique',
  acier: 'sable',
  sang: 'petrole',
  foret: 'sable',
  mer: 'minium',
  sable: 'acier',
  lilas: 'soufre',
  tricolore: 'charbon',
  pistache: 'prune',
  prune: 'pistache',
  corail: 'glace',
  glace: 'corail',
  beton: 'minium',
  naphte: 'beton',
  'vert-cathode': 'minium',
}

/** The darkest and the lightest ink: for what is dark or light whatever the paper is. */
export function extremes(palette: Inks): { dark: Colour; pale: Colour } {
  const byLight = Object.values(palette).sort((a, b) => luminance(a) - luminance(b))
  const [dark = palette.key] = byLight
  const pale = byLight.at(-1) ?? palette.key
  // On a dark paper what is dark must still be seen.
  return { dark: dark === palette.paper ? mix(dark, '#000000', 0.55) : dark, pale }
}

function inks(paper: Colour, key: Colour, spot: Colour, second: Colour, tone: Colour): Inks {
  return { paper, key, spot, second, tone }
}
