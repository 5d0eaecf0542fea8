import { formatDirectors } from '../format/directors'
import { escapeMarkup } from '../format/escapeMarkup'
import type { ArtCrop } from '../routes'
import type { GenreSlug } from '../vocabulary'
import { type Art, artOf, type Ratio, type WrittenArt } from './artOf'
import type { Colour } from './colour'
import { CROP_SIZES, type Size } from './crops'
import type { Plan, Words } from './lettering/layout'
import { planLettering } from './lettering/planLettering'
import type { Drawing } from './motif'
import { MOTIFS } from './motifs'
import { extremes, type Inks, PALETTES, RIVALS } from './palettes'
import { fill, line, polygon, polyline, rect, within } from './pen'
import { posterName } from './posterName'
import { posterTitle, type Titles } from './posterTitle'
import { random } from './random'
import { type Area, focusOf, LETTERING, roomOf, type Side } from './stage'
import { artAsTaken, taken } from './takes'
import { texture } from './texture'

/** The facts of a film that its poster shows or follows from. */
export type PosterFilm = Titles & {
  slug: string
  year: number
  directors: readonly { name: string }[]
  genres: readonly GenreSlug[]
  art?: WrittenArt | undefined
}

/**
 * The art of a film in one crop: a whole SVG document without script, style or font, the same for the same
 * film wherever it is drawn. `affiche` carries title, director and year as outlines, as far as they can be lettered.
 */
export function composePoster(film: PosterFilm, crop: ArtCrop): string {
  const { width, height } = CROP_SIZES[crop]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t"><title id="t">${escapeMarkup(posterName(film))}</title>${drawPoster(film, crop)}</svg>\n`
}

/** What `composePoster` draws, in the user units of its crop, without the document around it: for larger drawings. */
export function drawPoster(film: PosterFilm, crop: ArtCrop): string {
  const size = CROP_SIZES[crop]
  const art = artAsTaken(artOf(film), crop)
  const inks = inksOf(art)
  const plan = crop === 'affiche' ? planOf(film, art) : null
  const sheet = sheetOf(film, art, crop, plan?.room)
  const shapes = crop === 'duel' ? split(sheet.shapes, film, art, size) : sheet.shapes
  const { papers, title, credits } = plan?.print({
    ...sheet,
    side: sideOf(art),
    inks,
    random: random(`band ${film.slug}`),
  }) ?? { papers: '', title: '', credits: '' }
  return `${shapes}${papers}${texture(size, inks)}${title}${credits}`
}

/** The ink of the whole sheet in one crop. */
export function sheetGround(film: PosterFilm, crop: ArtCrop): Colour {
  return sheetOf(film, artAsTaken(artOf(film), crop), crop).ground
}

function planOf(film: PosterFilm, art: Art): Plan {
  const words: Words = {
    title: posterTitle(film) ?? '',
    credit: formatDirectors(film),
    year: String(film.year),
  }
  return planLettering(art.ratio ? 'bloc' : art.lettering, words, sideOf(art))
}

/** Where a poster is calm; a frame that is set within the sheet stands above its title. */
function sideOf({ motif, view, ratio }: Art): Side {
  return ratio ? 'bas' : (MOTIFS[motif].views[view] ?? 'bas')
}

type AllInks = Inks & ReturnType<typeof extremes>
type Sheet = { shapes: string; beneath: Colour; isBusy: boolean; ground: Colour }

function inksOf({ palette }: Art): AllInks {
  return { ...PALETTES[palette], ...extremes(PALETTES[palette]) }
}

/** @param room what lettering leaves to art that goes to the edges */
function sheetOf(film: PosterFilm, art: Art, crop: ArtCrop, room = roomOf(crop, sideOf(art))): Sheet {
  return art.ratio
    ? inset(film, art, art.ratio, crop, inksOf(art))
    : bleeding(film, art, crop, room, inksOf(art))
}

/** One drawing in two palettes, that of the film and its rival, with a cut between them that leans as an argument does. */
function split(shapes: string, film: PosterFilm, art: Art, { width, height }: Size): string {
  const rival = sheetOf(film, { ...art, palette: RIVALS[art.palette] }, 'duel').shapes
  const [top, foot] = [width * 0.54, width * 0.46]
  const other = polygon([
    [top, 0],
    [width, 0],
    [width, height],
    [foot, height],
  ])
  const cut = polyline([
    [top, 0],
    [foot, height],
  ])
  return shapes + within(other, rival) + line(cut, inksOf(art).pale, 5)
}

/** Art to the edges of the sheet. */
function bleeding(film: PosterFilm, art: Art, crop: ArtCrop, room: Area, inks: AllInks): Sheet {
  const size = CROP_SIZES[crop]
  const focus = focusOf(crop, room)
  const drawing = drawElement(film, art, size, room, focus, inks)
  const { beneath, ground } = drawing
  return {
    shapes: taken(printed(drawing, size, art.mirrored), crop, focus),
    beneath: beneath ?? ground,
    isBusy: beneath !== undefined,
    ground,
  }
}

/** Art in a frame of its own ratio, on paper that stays bare around it: as films were when screens were narrow. */
function inset(film: PosterFilm, art: Art, ratio: Ratio, crop: ArtCrop, inks: AllInks): Sheet {
  const size = CROP_SIZES[crop]
  const ground = inks.paper
  const { x, y, width, height } = frameOf(ratio, crop)
  const inner = { width, height }
  const room = { x: 0, y: 0, width, height }
  const drawing = drawElement(film, art, inner, room, { x: width * 0.54, y: height * 0.52 }, inks)
  const frame = `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${printed(drawing, inner, art.mirrored)}</svg>`
  const shapes =
    fill(rect(0, 0, size.width, size.height), ground) +
    fill(rect(x + 7, y + 7, width, height), inks.spot) +
    frame +
    line(rect(x, y, width, height), inks.key, 3)
  return { shapes, beneath: ground, isBusy: false, ground }
}

function frameOf(ratio: Ratio, crop: ArtCrop): Area {
  const size = CROP_SIZES[crop]
  if (crop === 'affiche') {
    const width = 520
    const height = Math.round(width / Number(ratio))
    return { x: 40, y: Math.max(40, Math.round((size.height - LETTERING - height) / 2)), width, height }
  }
  const room = crop === 'partage' ? { x: 500, width: 660 } : { x: 40, width: size.width - 80 }
  const height = Math.min(size.height - 60, Math.round(room.width / Number(ratio)))
  const width = Math.round(height * Number(ratio))
  return {
    x: room.x + Math.round((room.width - width) * 0.6),
    y: Math.round((size.height - height) / 2),
    width,
    height,
  }
}

function drawElement(
  film: PosterFilm,
  art: Art,
  size: Size,
  room: Area,
  focus: { x: number; y: number },
  inks: AllInks,
): Drawing {
  const flip = (area: Area) => (art.mirrored ? { ...area, x: size.width - area.x - area.width } : area)
  return MOTIFS[art.motif].draw({
    x: 0,
    y: 0,
    ...size,
    room: flip(room),
    // A mirrored drawing is turned over as a whole: its focus must come to lie where the crop wants it.
    focus: art.mirrored ? { ...focus, x: size.width - focus.x } : focus,
    size: Math.min(room.width, room.height),
    view: art.view,
    inks,
    random: random(`${film.slug} ${art.motif}`),
  })
}

function printed({ ground, shapes }: Drawing, { width, height }: Size, mirrored: boolean): string {
  const turned = mirrored ? `<g transform="translate(${width}) scale(-1 1)">${shapes}</g>` : shapes
  return fill(rect(0, 0, width, height), ground) + turned
}
