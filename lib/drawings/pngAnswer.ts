import { isLineFull } from '../turns/waitingLine.mjs'
import { draw } from './draw'

/** The answer of an address of a PNG; null when nothing is drawn there. When too many wait, it says so. */
export async function pngAnswer(address: string): Promise<Response | null> {
  try {
    const png = await draw(address)
    return png && new Response(png, { headers: { 'Content-Type': 'image/png' } })
  } catch (error) {
    if (!isLineFull(error)) throw error
    return new Response('Trop d’images sont demandées à la fois.', {
      status: 503,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'no-store',
        'Retry-After': '5',
      },
    })
  }
}
