/** The sentence of a refusal, French, by HTTP status: no error is an empty page. */
const SENTENCES = /** @type {Record<number, string>} */ ({
  400: 'Cette requête n’est pas lisible.',
  401: 'Cette adresse demande un mot de passe.',
  403: 'Cette adresse est interdite.',
  404: 'Il n’y a rien à cette adresse.',
  405: 'Méthode non permise à cette adresse.',
  408: 'Cette requête a mis trop longtemps à venir.',
  412: 'La condition de cette requête n’est pas remplie.',
  413: 'Cette requête est trop lourde.',
  414: 'Cette adresse est trop longue.',
  416: 'Ce fichier n’a pas cette partie.',
  417: 'Ce serveur ne promet pas ce que cette requête attend de lui.',
  429: 'Trop de requêtes en peu de temps. Revenez dans un instant.',
  431: 'Les en-têtes de cette requête sont trop longs.',
  500: 'Une erreur est survenue. Revenez dans un instant.',
  503: 'Photogramme se prépare et revient dans un instant.',
})

/**
 * @param {number} status
 * @returns {string} in French, without an end of line
 */
export function statusSentence(status) {
  return SENTENCES[status] ?? 'Cette requête n’a pas pu aboutir.'
}
