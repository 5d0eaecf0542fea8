import { formatList } from '@/lib/grammar/list'
import { missingSettings, PUBLISHER_SETTINGS, publisherOf } from '@/lib/publisher.mjs'

/** Who answers for the site: publisher, director of publication, host and contact, of the settings of the server. */
export function LegalNotice() {
  const told = publisherOf(process.env)
  const missing = missingSettings(process.env).map(name => PUBLISHER_SETTINGS[name])
  const { CONTACT_EMAIL: mail } = told
  const parts = [
    ['Éditeur', [told.PUBLISHER_NAME, told.PUBLISHER_ADDRESS, told.PUBLISHER_PHONE]],
    ['Directeur de la publication', [told.PUBLICATION_DIRECTOR]],
    ['Hébergeur', [told.HOSTING_NAME, told.HOSTING_ADDRESS, told.HOSTING_PHONE]],
  ] as const
  return (
    <div className="prose mb-8">
      {parts.map(([title, lines]) => {
        const known = lines.filter(line => line !== undefined)
        return (
          known.length > 0 && (
            <section key={title}>
              <h2>{title}</h2>
              <p>{known.join(', ')}</p>
            </section>
          )
        )
      })}
      {mail && (
        <section>
          <h2>Contact</h2>
          <p>
            <a href={`mailto:${mail}`}>{mail}</a>
          </p>
        </section>
      )}
      {missing.length > 0 && <p>Cette page ne donne pas encore {formatList(missing)}.</p>}
    </div>
  )
}
