const PREFIXED = (prefixes: string, units: string) => `[${prefixes}]?(?:${units})`

/** Currencies as signs, as codes and by name, for a pattern. */
export const CURRENCIES = [
  '[€$£¥₤]',
  'EUR|USD|GBP|CHF|CAD|JPY',
  'euros?|dollars?|centimes?|cents|francs?|livres?|yens?|roubles?|roupies?|yuans?|lires?|marks?|pesos?|couronnes?|wons?',
].join('|')

/**
 * What follows a number on its line, for a pattern: units of measure and of money, their multiples and their names.
 * A pair such as « €/mois » or « images/s » begins with one of them. IN, Symboles des unités.
 */
export const UNITS = [
  `(?:k|K|M|Mds?)?[€$£¥]|${CURRENCIES}`,
  "mille|millions?|milliards?|billions?|trillions?|M(?=[\\u00A0\\u202F ](?:[€$£]|de\\b|d[’']))|Mds?",
  '[%‰]|pour[ \\u00A0\\u202F]cent|°[CF]|K|degrés?',
  // Length, area, volume, mass, capacity.
  `${PREFIXED('kcdmµμn', 'm')}[²³]?|hm|dam|ha|hectares?|(?:kilo|centi|milli)?mètres?|${PREFIXED('kmµμ', 'g')}|t|kt|Mt|tonnes?|(?:kilo)?grammes?|kilos?|${PREFIXED('hcdm', '[lL]')}|litres?|lb|oz|po|pi`,
  // Time and speed.
  'h|min|mn|s|sec|ms|ans?|mois|jours?|semaines?|heures?|minutes?|secondes?|siècles?|décennies?|km/h|m/s|tr/min|img?/s|i/s|ips|fps|images?(?:/s(?:econde)?)?|mph|nœuds?',
  // Data, pictures, sound, power.
  `${PREFIXED('kKMGTP', 'o|bit/s|b/s|B')}|octets?|bits?|px|pixels?|[Mm]px|Mpix|dpi|ppp|pt|${PREFIXED('kMG', 'Hz')}|dBA?|${PREFIXED('kmMG', 'W|Wh|V|A|J|N|Nm|cal|Pa|Ω')}|ch|cv|CV|hp|bars?|hPa|lm|lx|cd`,
].join('|')
