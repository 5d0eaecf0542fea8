/**
 * What machines may do with our texts, as data: robots.txt, the TDM Reservation Protocol (W3C community group,
 * 2024) and the header of every answer all follow from here.
 */

/** Robots that gather texts to train models: not without a licence. */
export const TRAINING_AGENTS = [
  ...['AI2Bot', 'Amazonbot', 'anthropic-ai', 'Applebot-Extended', 'Bytespider', 'CCBot', 'ClaudeBot'],
  ...['cohere-training-data-crawler', 'Diffbot', 'FacebookBot', 'Google-Extended', 'GPTBot', 'ImagesiftBot'],
  ...['meta-externalagent', 'omgili', 'PanguBot', 'Timpibot', 'webzio-extended'],
]

/** Rights on text and data mining are reserved (article L122-5-3 of the French code of intellectual property). */
export const TDM_RESERVATION = '1'

/** The page that says so in words, and whom to ask for a licence. */
export const TDM_POLICY_PATH = '/mentions-legales'
