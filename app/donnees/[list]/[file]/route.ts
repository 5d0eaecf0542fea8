import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { listAndPage, listDocument } from '@/lib/openData/listDocument'

export const dynamic = 'force-static'

/** Made when first asked for. */
export function generateStaticParams() {
  return []
}

type Context = RouteContext<'/donnees/[list]/[file]'>

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { list, file } = await params
  const named = listAndPage(list, file) ?? notFound()
  const document = listDocument(await getCatalogue(), named.list, named.page) ?? notFound()
  return Response.json(document)
}
