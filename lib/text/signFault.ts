/** What shows nothing or turns what follows round; joiners and variants are left to emoji, which consist of them. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]|(?![\u200D\uFE0F])\p{Default_Ignorable_Code_Point}|(?! )\s/u
/** References to characters as HTML writes them, left in an address that was copied from the source of a page. */
const REFERENCE =
  /&(?:amp|lt|gt|quot|apos|nbsp|(?:[aeiouycn](?:grave|acute|circ|uml|cedil|tilde))|#\d{1,7}|#x[\da-f]{1,6});/i

/**
 * A sign of an address that its readers take for different things, so that what they follow is not what was typed:
 * browsers drop line breaks and signs that nobody sees, turn `\` into `/`, and the page writes a lone `%` as `%25`.
 * Null when there is none. French sentences.
 */
export function signFault(address: string): { message: string; hint: string } | null {
  if (UNSEEN.test(address)) {
    return {
      message: 'Cette adresse contient un signe invisible.',
      hint: 'Effacez-la et copiez-la de la barre d’adresse du navigateur.',
    }
  }
  if (address.includes('\\')) {
    return {
      message: 'Cette adresse contient une barre oblique inverse « \\ ».',
      hint: `Écrivez « ${address.replace(/\\(?=[^\p{L}\d\s/])/gu, '').replaceAll('\\', '/')} ».`,
    }
  }
  const reference = REFERENCE.exec(address)?.[0]
  if (reference !== undefined) {
    return {
      message: `Cette adresse contient « ${reference} », qui n’est un caractère que dans le source d’une page.`,
      hint: `Écrivez le caractère lui-même${/&amp;/i.test(reference) ? ' : « & »' : ''}.`,
    }
  }
  if (/%(?![\da-f]{2})/i.test(address)) {
    return {
      message: 'Un « % » de cette adresse n’est pas suivi de deux chiffres.',
      hint: `Écrivez « ${address.replace(/%(?![\da-f]{2})/gi, '%25')} ».`,
    }
  }
  return null
}
