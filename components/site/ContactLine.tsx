import { publisherOf } from '@/lib/publisher.mjs'
import { routes } from '@/lib/routes'
import { LEGAL_NOTICE } from '@/lib/site'

/** Where a page sends its readers to write: the address of the contact, else the page that says who publishes. */
export function ContactLine() {
  const { CONTACT_EMAIL: mail } = publisherOf(process.env)
  return (
    <p className="prose mt-8">
      Nous écrire{'\u00A0'}:{' '}
      {mail ? (
        <a href={`mailto:${mail}`}>{mail}</a>
      ) : (
        <a href={routes.page(LEGAL_NOTICE)}>mentions légales</a>
      )}
    </p>
  )
}
