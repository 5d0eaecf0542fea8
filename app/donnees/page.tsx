import '@/app/globals.css'
import { EntityPage } from '@/components/entity/EntityPage'
import { countFigure } from '@/components/entity/figures'
import { getCatalogue } from '@/lib/content/catalogue/getCatalogue'
import { license } from '@/lib/openData/license'
import { LIST_LENGTH } from '@/lib/openData/listDocument'
import { LISTS } from '@/lib/openData/lists'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/pageMetadata'
import { SITE_NAME } from '@/lib/site'

export function generateMetadata() {
  return pageMetadata({
    title: 'Les données',
    description:
      'Lire Photogramme par programme\u00A0: chaque critique et chaque actualité en Markdown et en JSON, les films et les personnes en JSON, des listes et une description OpenAPI.',
    path: routes.openData(),
  })
}

export default async function Page() {
  const { films, articles, people } = await getCatalogue()
  const { text, url } = license()
  return (
    <EntityPage
      path={routes.openData()}
      kicker="Pour les programmes"
      title="Les données"
      figures={[
        countFigure(articles.length, 'article'),
        countFigure(films.length, 'film'),
        countFigure(people.length, 'personne'),
      ]}
    >
      <div className="prose">
        <p>
          Ce que {SITE_NAME} publie se lit aussi par programme, sans clé ni inscription, depuis n’importe quel
          site (CORS). Les révélations sur les films sont remplacées par un renvoi vers l’article.
        </p>
        <h2>Un article, un film, une personne</h2>
        <p>
          Ajoutez <code>.json</code> à l’adresse d’une critique, d’une actualité, d’un film ou d’une personne
          pour la lire en JSON, et <code>.md</code> à celle d’une critique ou d’une actualité pour la lire en
          Markdown. Les pages annoncent ces formes par <code>&lt;link rel="alternate"&gt;</code>.
        </p>
        <h2>Les listes</h2>
        <ul>
          {LISTS.map(list => (
            <li key={list}>
              <a href={routes.dataList(list, 1)}>{routes.dataList(list, 1)}</a>
            </li>
          ))}
        </ul>
        <p>
          {LIST_LENGTH} éléments par page, dans l’ordre du site{'\u00A0'}: <code>next</code> mène à la page
          suivante et vaut <code>null</code> à la dernière. Pour suivre les nouveautés, préférez{' '}
          <a href={routes.feeds()}>les flux</a>.
        </p>
        <h2>Les chiffres</h2>
        <p>
          <a href={routes.figures()}>Le registre des chiffres</a> réunit chaque durée, audience, recette ou
          budget que nous imprimons, avec sa source et ce qui a été compté{'\u00A0'}; il se lit aussi en{' '}
          <a href={routes.figureData('json')}>JSON</a> et en <a href={routes.figureData('csv')}>CSV</a>.
        </p>
        <p>
          Ce que nous n’avons pas pu vérifier reste en blanc{'\u00A0'}:{' '}
          <a href={routes.gaps()}>la liste des blancs</a> dit de quels films.
        </p>
        <h2>La description</h2>
        <p>
          <a href={routes.openApi()}>openapi.json</a> décrit chaque adresse et chaque champ (OpenAPI 3.1).
          Chaque réponse porte un <code>ETag</code>
          {'\u00A0'}: renvoyez-le dans <code>If-None-Match</code> pour ne recevoir que ce qui a changé.
        </p>
        <h2>Les droits</h2>
        <p>
          {text} <a href={url}>Les mentions légales</a> le disent en entier.
        </p>
      </div>
    </EntityPage>
  )
}
