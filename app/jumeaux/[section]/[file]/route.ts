import { notFound } from 'next/navigation'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { canonicalLink, representationOf } from '@/lib/openData/representationOf'

export const dynamic = 'force-static'

/** Made when first asked for. */
export function generateStaticParams() {
  return []
}

type Context = RouteContext<'/jumeaux/[section]/[file]'>

/** Answers `/critiques/drive.md` and its like, which next.config.ts leads here: no folder of `app/` can. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { section, file } = await params
  const path = `/${section}/${file}`
  const { type, write } = representationOf(await getCatalogue(), path) ?? notFound()
  return new Response(write(), { headers: { 'Content-Type': type, Link: canonicalLink(path) } })
}
