import type { Catalogue } from '../content/catalogue/catalogue'
import { agendasOf, hasCalendar } from '../model/agenda/agenda'
import { absolute, routes } from '../routes'
import { SITE_DESCRIPTION, SITE_NAME } from '../site'
import { license } from './license'
import { LISTS } from './lists'

/** `/llms.txt` (https://llmstxt.org): what there is and in which forms, for programs that read pages to people. */
export function llmsText({ films }: Catalogue): string {
  const { text, url } = license()
  const link = (name: string, path: string, about: string) => `- [${name}](${absolute(path)}): ${about}`
  return [
    `# ${SITE_NAME}`,
    '',
    `> ${SITE_DESCRIPTION}`,
    '',
    'Chaque critique et chaque actualité existe aussi en Markdown et en JSON\u00A0: ajoutez «\u00A0.md\u00A0» ou «\u00A0.json\u00A0» à son adresse. Les films et les personnes existent en JSON. Les révélations sur les films n’y figurent pas.',
    '',
    `${text} ${url}`,
    '',
    '## Rubriques',
    '',
    link('Critiques', routes.reviews(), 'les critiques, notées sur 5'),
    link('Actualités', routes.newsList(), 'les nouvelles du cinéma'),
    link('Dossiers', routes.features(), 'les dossiers et les tops'),
    link('Films', routes.films(), 'les fiches, de A à Z'),
    link('Agenda', routes.agenda(), 'les sorties en France, semaine par semaine'),
    '',
    '## Données',
    '',
    link('Mode d’emploi', routes.openData(), 'les formes et les adresses'),
    link('OpenAPI', routes.openApi(), 'la description pour les programmes'),
    ...LISTS.map(list => link(`Liste\u00A0: ${list}`, routes.dataList(list, 1), 'en JSON, cent à la fois')),
    link(
      'Flux',
      routes.feeds(),
      agendasOf(films).some(hasCalendar)
        ? 'RSS, Atom, JSON Feed et calendriers iCal'
        : 'RSS, Atom et JSON Feed',
    ),
    '',
  ].join('\n')
}
