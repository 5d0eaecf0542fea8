/**
 * Who publishes the site and where it is hosted, as the French law of 21 June 2004 (LCEN, articles 1-1 and 6) asks of
 * every site: told by the environment, because no file of the project knows it. Outside the bundle, so that the server
 * says at its start what is missing.
 */

/** What the legal notice needs: the setting, and what readers are told is missing. */
export const PUBLISHER_SETTINGS = /** @type {const} */ ({
  PUBLISHER_NAME: 'le nom de l’éditeur',
  PUBLISHER_ADDRESS: 'l’adresse de l’éditeur',
  PUBLISHER_PHONE: 'le téléphone de l’éditeur',
  PUBLICATION_DIRECTOR: 'le directeur de la publication',
  HOSTING_NAME: 'l’hébergeur',
  HOSTING_ADDRESS: 'l’adresse de l’hébergeur',
  HOSTING_PHONE: 'le téléphone de l’hébergeur',
  CONTACT_EMAIL: 'l’adresse électronique du contact',
})

/** @typedef {keyof typeof PUBLISHER_SETTINGS} PublisherSetting */

const NAMES = /** @type {PublisherSetting[]} */ (Object.keys(PUBLISHER_SETTINGS))
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/
/** A postal address with its country is shorter; longer is a paste gone wrong. */
const LONGEST = 300

/**
 * The settings that are made, each on one line; those that are not are absent.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Partial<Record<PublisherSetting, string>>}
 * @throws Error, in French, when one cannot be printed: an address that is none, a text that is too long
 */
export function publisherOf(env) {
  /** @type {Partial<Record<PublisherSetting, string>>} */
  const told = {}
  for (const name of NAMES) {
    const value = env[name]?.replace(/\s+/g, ' ').trim()
    if (!value) continue
    if (value.length > LONGEST) {
      throw new Error(`${name} : ${value.length} signes, ${LONGEST} au plus.`)
    }
    if (name === 'CONTACT_EMAIL' && !MAIL.test(value)) {
      throw new Error(
        `${name} : « ${value} » n’est pas une adresse. Écrivez par exemple redaction@exemple.fr.`,
      )
    }
    told[name] = value
  }
  return told
}

/**
 * The settings that are not made, in the order of the notice.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {PublisherSetting[]}
 */
export function missingSettings(env) {
  const told = publisherOf(env)
  return NAMES.filter(name => told[name] === undefined)
}
