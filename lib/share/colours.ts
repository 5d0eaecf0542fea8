/** The colours of the light table (app/tokens.css), as a picture must repeat them. */
export const COLOURS = {
  paper: '#f5f2ea',
  ink: '#15120f',
  soft: '#5d554b',
  safelight: '#b3200f',
  tungsten: '#c98300',
  edge: '#f0ac2c',
  unlit: '#d8d1c2',
} as const
