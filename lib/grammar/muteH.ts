/**
 * Given names, family names and places whose h French does not say as a consonant: « d’Henri », « d’Hélène », and by
 * long usage « d’Hannah », « d’Hitchcock », « d’Hollywood », as Spanish ones, whose h nobody says: « d’Héctor ». Those
 * that are not here keep their « de », as names from English, German, Arabic or Japanese do in a careful text: « de
 * Howard Hawks », « de Michael Haneke », « de Hossein Amini ».
 */
const NAMES =
  /^(?:habib|hadès|hadrien|hafsia|haïti|hannah$|hanoï$|hawaï|hawaii|harpagon|haydée|hazebrouck|hécate|h[eé]ctor|hécube|hedwige|hégés|heitor$|h[eé]l[eè]ne|héléna|hélie$|hélio|héloïse|helsinki|hénin|hendaye|henri|henriette|henry$|héphaïst|héra$|héracl|hérault$|herbert|herculanum|hercule|heredia$|hércules|hergé$|hermann?$|hermès|hermine|hermione|hern[aá]n|herrera|hérode|hérodi|hérodote|hérouville|hervé|herzégov|hésiode|hestia|hidalgo|hilaire|hilda$|hildegard|hill?ary$|himalaya|hippoly|hiroshima|hirson$|hispan|hitchcock|hitl[eé]r|hollywood|holopherne|hombre|homère|honorin|honoré|horace|horacio$|hortens|horus$|hossegor|hubert|hugo|hugues$|huguette|humbert|humphrey|huppert|hyacinthe|hyères|hypati|hypérion)/u

/**
 * Beginnings of the French words with a mute h, from the Trésor de la langue française: whatever begins so is
 * said with a vowel, but for `ASPIRATED`.
 */
const WORDS =
  /^(?:habeas$|habemus$|habil|habit|habitu|hacienda|hagio|haleine|halieut|hallali|halluc|halogèn|halloween|haltère|haltéro|hamlet|hameçon|hannibal|harmon|haruspice|hebdo|héberg|hébét|hébr|hécatomb|hectare|hecto|hédonis|hégémon|hélas|hélic|hélio|héliport|hélium|hellén|helvèt|helvét|hémat|hémi|hémo|hépat|hepta|héraldi|herb(?!$)|héréd|hérés|hérét|hérit|hermaphr|hermén|hermét|hermine|héroïn|héroïque|héroïsm|herpès|hésit|hétaïr|hétéro|heur(?!t)|hévéa|hexa|hiatus|hibern|hier$|hilar|hindou|hippi|hippo|hirond|hirsut|hispan|histo|histri|hiver|hologr|holocaust|homélie|homéo|homicid|homin|hommage|homm|homo|homun|honnêt|honneur|honor|hôpita|horaire|horizon|horlog|hormon|horod|horosc|horreur|horri|hortic|hosanna|hospi|hostie|hostil|hôte|hôtel|hotel$|huil|huissier|hu[iî]tr|humain|humani|humano|humble|humect|humérus|humeur|humid|humili|humor|humour|humus|hurluberlu|hyacinth|hybrid|hydr|hyèn|hygi|hym[eé]n|hymn|hyper|hypn|hypo|hystér)/u

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
