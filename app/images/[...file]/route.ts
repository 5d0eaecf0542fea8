import { notFound } from 'next/navigation'
import { contentFolders } from '@/lib/content/catalogue/getCatalogue'
import { pictureAnswer } from '@/lib/disk/pictureAnswer'

/**
 * Pictures that came with an edition: Next lists the files of `public` once, when it starts, and answers those by
 * itself. Whether a picture may be seen is known before anybody comes here (lib/editions/addresses.ts).
 */
export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: RouteContext<'/images/[...file]'>): Promise<Response> {
  const address = `/images/${(await params).file.join('/')}`
  return (await pictureAnswer(contentFolders().public, address)) ?? notFound()
}
