/**
 * The phrase bank of the archive. `{film}`, `{director}`, `{actor}`, `{second}`, `{role}` and `{year}` are
 * those of the film; `{link}` is a link to another page; every other slot is filled from WORDS.
 * Apostrophes, quotes and spaces are as editors type them: typography is part of what is measured.
 */

/** Each begins with a consonant, so that « de » and « à » stand before them as they are. */
export const CITIES = [
  ...['Montpellier', 'Sète', 'Lodève', 'Béziers', 'Marseille', 'Lyon', 'Lille', 'Roubaix', 'Dunkerque'],
  ...['Brest', 'Lorient', 'Rennes', 'Nantes', 'Bordeaux', 'Toulouse', 'Tarbes', 'Pau', 'Perpignan', 'Nîmes'],
  ...['Valence', 'Grenoble', 'Chambéry', 'Dijon', 'Besançon', 'Belfort', 'Mulhouse', 'Strasbourg', 'Metz'],
  ...['Nancy', 'Reims', 'Troyes', 'Caen', 'Cherbourg', 'Rouen', 'Tours', 'Poitiers', 'Limoges', 'Clermont'],
]

/** The most used first. */
export const TAGS = [
  ...[
    'tournage',
    'cascades',
    'poursuites',
    'bande-annonce',
    'box-office',
    'festival',
    'premier long métrage',
  ],
  ...['suite', 'casting', 'série B', 'polar', 'huis clos', 'road movie', 'musique de film', 'montage'],
  ...['photographie', 'décors', 'son', 'doublage', 'restauration', 'reprise en salles', 'streaming'],
  ...['exploitants', 'subventions', 'censure', 'remake', 'adaptation', 'littérature', 'bande dessinée'],
  ...['documentaire', 'animation', 'court métrage', 'comédiens', 'scénario', 'métiers', 'technique'],
  ...['pellicule', 'numérique', 'plan-séquence', 'hors champ', 'voix off', 'fin ouverte'],
]

export const TITLE_HEADS = [
  ...['La Nuit', 'Le Garage', 'Les Freins', 'La Route', 'Le Silence', 'La Dernière Course', "L'Atelier"],
  ...['Le Convoi', 'La Rumeur', 'Les Témoins', 'Le Péage', 'La Carrière', 'Le Transfert', 'Les Gravats'],
  ...['La Vitesse', 'Le Barrage', "L'Angle mort", 'Le Rétroviseur', 'La Consigne', 'Les Copies', 'Le Relais'],
  ...[
    'La Fourrière',
    "L'Été",
    "L'Hiver",
    'Le Dimanche',
    'La Caution',
    'Les Sirènes',
    'Le Quai',
    'La Falaise',
  ],
  ...['Le Pont', 'Les Doubles', 'La Digue', 'Le Matricule', "L'Échangeur", 'La Clé', 'Le Dépôt', 'Les Feux'],
  ...['La Ligne', 'Le Compte', 'La Ronde', 'Le Tunnel', 'Les Voisins', 'La Bascule', 'Le Signal', "L'Appât"],
  ...['La Cavale', 'Le Retour', 'Les Cendres', 'La Planque', 'Le Serment'],
]

export const TITLE_TAILS = [
  ...['du contremaître', 'de Lodève', 'des mécaniciens', 'du dernier kilomètre', 'de la gare basse'],
  ...['des absents', "d'en face", 'du lundi', 'de Roubaix', 'des deux frères', 'du notaire', 'sans phares'],
  ...[
    'de la colline',
    'des cheminots',
    'du port',
    'de Tarbes',
    'des brocanteurs',
    'sous la pluie',
    'du canal',
  ],
  ...[
    'de septembre',
    'des innocents',
    'du syndic',
    'à contresens',
    'de Madame Roche',
    'des chiens',
    'du Larzac',
  ],
  ...[
    'de la Sambre',
    'des dockers',
    'du juge',
    'en sourdine',
    'de minuit dix',
    'des apprentis',
    'du plateau',
  ],
  ...['de la vallée', 'des ferrailleurs', 'du greffier', 'au ralenti', 'de Cherbourg', 'des gardiens'],
  ...[
    'du remorqueur',
    'de la rue Haute',
    'des perdants',
    'du sommet',
    'hors saison',
    'de la sous-préfecture',
  ],
  ...['des guetteurs', 'du brigadier', 'de personne', 'des retardataires', 'du parking', 'de la centrale'],
  ...['des affranchis du quai', 'du carnet noir', 'de trois heures', 'des convoyeurs', 'du vieux moulin'],
  ...['de la caserne', 'des collines rouges', 'du passage à niveau', 'de la cour'],
]

export const ROLES = [
  ...['Marco', 'Solène', 'le brigadier', 'Nadia', 'le contremaître', 'Tonio', 'la juge Ferrand', 'Lucas'],
  ...['la patronne', 'Bastien', 'le greffier', 'Inès', 'le père', 'Roxane', 'Monsieur Paul', 'la voisine'],
]

export const WORDS = {
  city: CITIES,
  place: [
    ...[
      'un hangar',
      'une station-service',
      'un hall de gare',
      'une cuisine trop petite',
      'un parking de zone',
    ],
    ...[
      'une cour de ferme',
      'un ferry à quai',
      'une salle des fêtes',
      'un couloir de préfecture',
      'une casse',
    ],
  ],
  quality: ['sèche', 'précise', 'nerveuse', 'patiente', 'inégale', 'butée', 'limpide', 'économe', 'discrète'],
  flaw: [
    ...['un dernier acte qui piétine', 'une musique trop présente', 'deux personnages sacrifiés'],
    ...[
      'un dialogue qui explique ce que le plan montrait',
      'une coïncidence de trop',
      'une voix off inutile',
    ],
  ],
  object: [
    'une clé',
    'un carnet',
    'un moteur',
    'une cassette',
    'un reçu',
    'un trousseau',
    'une photo',
    'un badge',
  ],
  moment: [
    'au petit matin',
    'à la tombée du jour',
    'entre deux averses',
    "à l'heure du déjeuner",
    'un dimanche',
  ],
  craft: ['le montage', 'la lumière', 'le son', 'le décor', 'la direction des figurants', 'le découpage'],
  number: ['38', '120', '450', '780', '1 200', '3500', '37 000', '250 000', '1400000'],
  weeks: ['six semaines', 'neuf semaines', 'deux mois', 'trente-huit jours', 'trois mois', 'onze semaines'],
  century: ['XIXe siècle', 'XXe siècle', 'XXIe siècle'],
} as const

export const REVIEW_SENTENCES = [
  'La première image de {film} tient dans {place}, {moment}, et tout y est déjà : la dette, la peur, le bruit du moteur.',
  "{director} filme d'abord des gestes, et laisse au spectateur le soin de deviner ce qu'ils coûtent.",
  "Il y a dans cette mise en scène {quality} une confiance dans le plan que l'on croyait perdue.",
  "{actor} joue {role} sans chercher à plaire, les épaules basses, avec une fatigue que l'on ne simule pas.",
  'Face à lui, {second} trouve le ton juste : une phrase de moins que prévu, un regard de plus.',
  "On sait gré au scénario de n'avoir pas tout dit ; on lui reproche {flaw}.",
  "L'intrigue repose sur {object}, et le film a l'intelligence de ne jamais l'oublier.",
  "Pendant près de vingt minutes, {craft} fait le travail que d'autres confient aux dialogues.",
  "Le spectateur pressé trouvera le temps long ; les autres comprendront que c'est le sujet.",
  "Rien n'est appuyé : une porte se ferme, un téléphone sonne, et la scène bascule.",
  "À {city}, où l'équipe s'est installée pendant {weeks}, la caméra regarde les rues comme si quelqu'un y vivait.",
  'Cette géographie compte, car on sait toujours qui peut voir qui, et à quelle distance.',
  'Le film hésite ensuite entre la chronique et le thriller, et perd un peu de sa tension en route.',
  "{craft} mérite qu'on s'y arrête : chaque coupe tombe sur une décision, jamais sur un coup.",
  'Dans {place}, un plan dure presque une minute ; il suffit à raconter dix ans.',
  "On rit parfois, d'un rire court, parce que la situation est absurde et que personne ne le remarque.",
  "Une silhouette, {role}, aurait pu n'être qu'une fonction ; elle devient la conscience du récit.",
  'Quand la violence arrive, elle est brève, maladroite et définitive.',
  'Le contraste avec {link} saute aux yeux : même matière, autre morale.',
  'On pense à {link}, dont {film} reprend la structure sans en avoir la sécheresse.',
  "Ce que {link} réglait par la vitesse, ce film-ci le règle par l'attente.",
  "La musique, rare, intervient quand il n'y a plus rien à entendre : c'est une bonne idée.",
  "Reste {flaw}, que l'on oublierait volontiers si le film n'y revenait pas trois fois.",
  'Le dernier mouvement ramène les personnages à {city} et referme le cercle avec une netteté de géomètre.',
  'Il faut voir comment {actor} tient {object} : comme une preuve, puis comme un reproche.',
  "La durée, {number} plans à en croire la production, n'a rien d'une performance ; elle tient à un refus de couper.",
  "Certains diront que l'on a déjà vu cela ; on l'a vu en effet, mais rarement d'aussi près.",
  "L'époque n'est jamais datée, et ce flou donne au récit un air de fait divers du {century}.",
  'Le travail sur les voix est remarquable : on devine les métiers avant de voir les visages.',
  "{director} a l'élégance de couper avant l'explication.",
  'Les seconds rôles, tous employés à contre-emploi, donnent au village son épaisseur.',
  "Un détail suffit à dater le conflit : {object} que l'on se passe de main en main, {moment}.",
  'La photographie ne cherche pas le beau ; elle cherche le lisible, et finit par trouver les deux.',
  'On regrette seulement que {second} disparaisse du récit au moment où sa colère devenait intéressante.',
  "Le budget se voit peu, et c'est tant mieux : l'argent est passé dans les répétitions.",
  "Cela pourrait être un exercice de style. C'est un film sur le travail, et sur ce qu'il en reste.",
  "La mise en scène ne triche pas avec l'espace ; chaque issue a été montrée avant de servir.",
  "Faut-il y voir une fable ? Le film s'en défend, et il a raison.",
  "Deux scènes sont de trop, placées l'une après l'autre : {flaw} n'arrange rien.",
  "Le public de {city}, qui l'a découvert en avant-première, a ri aux endroits les plus sombres.",
  "Une heure plus tard, la même phrase revient dans une autre bouche, et l'on comprend qui mentait.",
  "C'est peu de chose, un regard vers {place} ; c'est pourtant là que tout se décide.",
] as const

export const NEWS_SENTENCES = [
  'Le tournage de {film} a commencé à {city}, {moment}, avec une équipe de {number} personnes selon la production.',
  "{director} retrouve pour l'occasion {actor}, déjà au générique de son film précédent.",
  'Les prises de vues doivent durer {weeks}, dont une partie en décors naturels.',
  "La région a apporté une aide dont le montant n'a pas été précisé.",
  "Une centaine de figurants ont été recrutés sur place, pour l'essentiel à {city} et dans les environs.",
  'La production a loué {place} pour y construire le décor principal.',
  "Aucune date de sortie n'a été annoncée ; le distributeur parle de l'année {year}, sans plus.",
  "{second} rejoint la distribution dans un rôle qui n'a pas été dévoilé.",
  'Le projet remonte à plusieurs années : une première version du scénario tenait dans {object}, dit-on sur le plateau.',
  'Les exploitants y voient un signe encourageant, après un automne difficile.',
  'Le chiffre de {number} entrées, avancé par le distributeur, porte sur la première semaine.',
  'Il ne peut être comparé à celui des plateformes, qui ne comptent pas de la même façon.',
  'Les rues du centre resteront fermées à la circulation {moment}, précise la mairie.',
  'Les habitants de {city} ont pu assister à une partie des cascades, derrière des barrières.',
  "Une bande-annonce de moins de deux minutes accompagne l'annonce.",
  'On y reconnaît {place}, quelques plans de nuit et {role}, de dos.',
  'Le film sera présenté hors compétition, a fait savoir le festival.',
  "Cette sélection confirme l'intérêt que suscitait déjà {link}.",
  "Nous avions dit ici même, à propos de {link}, ce que cette méthode apporte et ce qu'elle coûte.",
  "Le dossier n'est pas clos : {link} en rappelle les premiers épisodes.",
  "La diffusion est prévue en {year}, d'abord en salles, puis en vidéo à la demande.",
  'Le montage est confié à une équipe installée à {city}, où se fera aussi le mixage.',
  "Le budget, de l'ordre de {number} euros d'après la presse professionnelle, n'a pas été confirmé.",
  'Les cascades sont réglées en grande partie sans effets numériques.',
  'Une voiture sur deux ne finira pas la journée, plaisante-t-on du côté des mécaniciens.',
  'La restauration a été menée image par image à partir du négatif, conservé dans de bonnes conditions.',
  "Une copie neuve circulera dans {number} salles, accompagnée d'un livret.",
  'Le syndicat des techniciens rappelle que les heures de nuit doivent être payées comme telles.',
  'La ville espère des retombées : hôtels, restaurants, transports et, plus tard, quelques curieux.',
  'Le calendrier reste fragile, car deux des comédiens sont attendus sur une autre scène {moment}.',
  "Le film précédent avait attiré {number} spectateurs, ce que personne n'avait prévu.",
  "Cette fois, {craft} sera l'affaire d'une seule et même équipe, du premier au dernier jour.",
  "La décision a surpris : les salles n'avaient pas été consultées.",
  'Les discussions ont porté sur la durée, jugée excessive, et sur le titre, finalement conservé.',
  'Un documentaire sur le tournage est en préparation ; il suivra {role} et les siens.',
  "Le distributeur n'a pas souhaité commenter une fréquentation en baisse de 12 %.",
  "L'affiche, dessinée à la main, reprend un motif du {century}.",
  "Il faudra attendre la fin de l'année pour connaître le détail des sorties.",
  'La commune prête {place} et demande en échange une projection gratuite.',
  'Le plan de travail prévoit {weeks} à {city}, puis quelques jours en studio.',
  'Les premières images montrent {actor} aux prises avec {object}, sous une pluie battante.',
  "La chaîne avait déjà soutenu le film précédent, sorti dans l'indifférence et redécouvert depuis.",
] as const

export const CROSSHEADS = [
  ...['Un moteur et deux frères', 'Ce que coûte un geste', 'La ville, vue du capot', 'Le poids des choses'],
  ...['Des rôles tenus', 'Un dernier acte en trop', "L'économie des moyens", 'Le bruit avant la parole'],
  ...["Ce que l'on sait", 'Un calendrier serré', 'Les chiffres, avec prudence', 'Sur place', 'Et après ?'],
  ...['La méthode', 'Retour en arrière', 'Une équipe fidèle', 'Le décor fait la scène', 'À contre-jour'],
] as const

export const PULL_QUOTES = [
  'Le film ne court pas après son sujet : il le laisse venir, et ferme la porte derrière lui.',
  'On sort de là avec un bruit de moteur dans la tête et une question sans réponse.',
  'Rien ne presse, et tout est déjà trop tard.',
  "Le plus beau plan du film ne dure pas trois secondes ; il n'en fallait pas davantage.",
  'Une poursuite se gagne par la géographie, jamais par la vitesse.',
] as const

export const SPOILERS = [
  '{role} savait depuis le début, et {object} le prouve : la scène de la cuisine, revue à cette lumière, devient terrible.',
  "Le mort de la première bobine n'est pas celui que l'on croit ; {actor} jouait deux frères.",
  "La dernière image dément tout le récit : personne n'a quitté {city}.",
] as const

/** Forms that few bodies hold: without them every body would take the same short way through the checks. */
export const RARE_BLOCKS = [
  '- Salles\n  - Paris : 12 copies\n  - Régions : 140 copies\n- Festivals : trois',
  'Le dossier complet se lit sur https://example.org/dossier, avec les réponses de la production.',
  'Le clap portait la mention « \\*provisoire\\* », restée au montage.',
] as const

export const NOTES = [
  'Chiffre communiqué par le distributeur, arrêté à la fin de la première semaine.',
  'La version projetée à {city} comptait deux minutes de plus.',
  'Le titre de travail était différent ; il figure encore sur le clap.',
] as const

export const REVIEW_TITLES = [
  '{title}, la mécanique du doute',
  '{title} ou la patience récompensée',
  '{title}, un polar qui compte ses pas',
  '{title} : de la tôle et des remords',
  '{title}, le plan juste',
  '{title} cale dans la dernière côte',
] as const

export const NEWS_TITLES = [
  '{title} : le tournage commence à {city}',
  '{title} dévoile sa bande-annonce',
  '{title} sortira en salles, puis à la demande',
  '{title} : {actor} rejoint la distribution',
  '{title}, une copie restaurée en tournée',
  '{title} dépasse les prévisions de son distributeur',
  'Un hangar de {city} pour décor de {title}',
  '{title} : la suite est en préparation',
] as const

/** Between 50 and 170 characters once filled. */
export const REVIEW_SUMMARIES = [
  'Dans {title}, {director} filme des gens qui travaillent et une faute qui attend son heure.',
  'Un objet perdu, deux frères, une ville de province : {title} tient sa promesse sur la longueur.',
  'Mise en scène sûre, récit moins tenu : {title} avance au pas, et ce pas lui va bien.',
] as const

export const NEWS_SUMMARIES = [
  "L'équipe de {title} s'installe à {city} pour plusieurs semaines ; ce que l'on sait du film.",
  'Calendrier, distribution, décors : le point sur {title}, que prépare {director}.',
  'Le distributeur de {title} annonce ses dates, et les salles de {city} font leurs comptes.',
] as const

export const VERDICTS = [
  'Une idée simple tenue jusqu’au bout, malgré un dernier acte qui piétine.',
  'De la tension sans esbroufe, et des comédiens que la caméra respecte.',
  'Beau sujet, film prudent : on attendait davantage de désordre.',
] as const

export const AUDIENCES = [
  'Pour qui aime les récits qui prennent leur temps',
  'Pour qui préfère les visages aux explosions',
  'Pour les nuits sans sommeil et les dimanches de pluie',
] as const

export const STRENGTHS = [
  ...[
    'La clarté des trajectoires',
    'Des seconds rôles vivants',
    'Un décor qui sert',
    'La retenue du montage',
  ],
] as const

export const WEAKNESSES = [
  ...['Un complot deviné trop tôt', 'Une musique insistante', 'Des dialogues explicatifs', 'Une fin double'],
] as const
