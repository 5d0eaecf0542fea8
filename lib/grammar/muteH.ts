/**
 * Given names, family names and places whose h French does not say as a consonant: « d’Henri », « d’Hélène », and by
 * long usage « d’Hannah », « d’Hitchcock », « d’Hollywood », as Spanish ones, whose h nobody says: « d’Héctor ». Those
 * that are not here keep their « de », as names from English, German, Arabic or Japanese do in a careful text: « de
 * Howard Hawks », « de Michael Haneke », « de Hossein Amini ».
 */
const NAMES =
  /^(?:habib|hadrien|hafsia|haïti|hannah$|hanoï$|hawaï|hawaii|haydée|hazebrouck|h[eé]ctor|hedwige|hégés|hélène|hélio|héloïse|helsinki|hénin|hendaye|henri|henriette|henry$|hérault$|herbert|hercule|hércules|hergé$|hermann?$|hermès|hermine|hermione|hern[aá]n|herrera|hérode|hérodi|hérodote|hervé|hésiode|hidalgo|hilaire|hilda|hill?ary$|himalaya|hippoly|hiroshima|hispan|hitchcock|hitler|hollywood|hombre|homère|honorin|honoré|horace|hortens|hossegor|hubert|hugo|hugues$|huguette|humbert|humphrey|huppert|hyacinthe|hyères)/u

/**
 * Beginnings of the French words with a mute h, from the Trésor de la langue française: whatever begins so is
 * said with a vowel, but for `ASPIRATED`.
 */
const WORDS =
  /^(?:habil|habit|habitu|hacienda|hagio|haleine|hallali|halluc|halogèn|halloween|haltère|haltéro|hamlet|hameçon|hannibal|harmon|haruspice|hebdo|héberg|hébét|hébr|hécatomb|hectare|hecto|hédonis|hégémon|hélas|hélic|hélio|héliport|hélium|hellén|helvèt|helvét|hémat|hémi|hémo|hépat|hepta|herb(?!$)|héréd|hérés|hérét|hérit|hermaphr|hermét|hermine|héroïn|héroïque|héroïsm|hésit|hétaïr|hétéro|heur(?!t)|hexa|hibern|hier$|hilar|hindou|hippi|hippo|hirond|hirsut|hispan|histo|histri|hiver|hologr|holocaust|homélie|homéo|homicid|hommage|homm|homo|honnêt|honneur|honor|hôpita|horaire|horizon|horlog|hormon|horosc|horreur|horrib|horrif|hortic|hospi|hostie|hostil|hôte|hôtel|hotel$|huil|huissier|huître|humain|humani|humano|humble|humect|humérus|humeur|humid|humili|humor|humour|humus|hyacinth|hybrid|hydr|hyèn|hygi|hymen|hymn|hyper|hypn|hypo|hystér)/u

/** Words with an h aspiré that begin as others with a mute one do. */
const ASPIRATED = /^(?:hippie|hippy)/u

/**
 * Whether the h of a word is mute. Unknown words count as foreign, and a foreign h as one that is said.
 *
 * @param word in small letters, accents kept
 */
export function isMuteH(word: string): boolean {
  return !ASPIRATED.test(word) && (NAMES.test(word) || WORDS.test(word))
}
