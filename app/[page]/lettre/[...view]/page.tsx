import '@/app/globals.css'
import { notFound } from 'next/navigation'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { LetterLinks, Names } from '@/components/indexes/AlphabetNames'
import { Pagination } from '@/components/listing/Pagination'
import { letterPage } from '@/lib/content/catalogue/alphabets'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { letterName } from '@/lib/model/alphabet'
import { FAMILY_NAME_RULE } from '@/lib/model/familyName'
import { INDEXES, indexStep } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { collectionPage } from '@/lib/seo/jsonLd/lists'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import '../../../../components/indexes/indexes.css'

type Props = PageProps<'/[page]/lettre/[...view]'>

/** They are rendered when first asked for: an alphabet of forty thousand names has hundreds. */
export const generateStaticParams = () => []

export async function generateMetadata({ params }: Props) {
  const { page: index, view } = await params
  const found = letterPage(await getCatalogue(), index, view)
  if (!found) return {}
  const { name, letter, page } = found
  const title = `${INDEXES[name]}\u00A0: ${letterName(letter)}${page > 1 ? `, page ${page}` : ''}`
  return pageMetadata({
    title,
    description: `${title}. Les noms de l’index de Photogramme qui commencent par cette lettre, avec ce que nous en avons.`,
    path: routes.letter(name, letter, page),
  })
}

/** The names of one letter of an index that does not hold them on its own page. */
export default async function Page({ params }: Props) {
  const { page: index, view } = await params
  const found = letterPage(await getCatalogue(), index, view) ?? notFound()
  const { name, alphabet, letter, page, pages, names } = found
  const title = letterName(letter)
  const href = (other: number) => routes.letter(name, letter, other)
  return (
    <EntityPage
      path={href(page)}
      things={collectionPage(
        href(page),
        `${INDEXES[name]}\u00A0: ${title}`,
        names.map(one => one.href),
      )}
      trail={[indexStep(name)]}
      kicker={page === 1 ? INDEXES[name] : `${INDEXES[name]}, page ${page} sur ${pages}`}
      title={title}
      figures={[countFigure(alphabet.get(letter)?.length ?? 0, 'nom')]}
    >
      <div>
        <LetterLinks name={name} alphabet={alphabet} noun="nom" current={letter} />
        <div className="mt-8">
          <Names names={names} />
        </div>
        <Pagination
          page={page}
          pages={pages}
          href={href}
          label={`${INDEXES[name]}, ${title}`}
          previous="Page précédente"
          next="Page suivante"
        />
        {name === 'personnes' && (
          <p className="mt-8 max-w-measure text-small text-soft">{FAMILY_NAME_RULE}</p>
        )}
      </div>
    </EntityPage>
  )
}
