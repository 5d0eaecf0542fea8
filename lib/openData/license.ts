import { TDM_POLICY_PATH } from '../aiPolicy.mjs'
import { absolute } from '../routes'
import { SITE_NAME } from '../site'

/** What may be done with a text of ours: stated in each document, explained on the page of legal notices. */
export function license(): { text: string; url: string } {
  return {
    text: `© ${SITE_NAME}. La courte citation est permise à condition de nommer le site et de renvoyer à l’article\u202F; toute autre reprise et la fouille de textes et de données demandent l’accord de l’éditeur. Les citations et les titres d’autres publications restent à leurs auteurs.`,
    url: absolute(TDM_POLICY_PATH),
  }
}
