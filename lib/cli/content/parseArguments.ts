import { type ParseArgsConfig, parseArgs } from 'node:util'
import { didYouMean } from '../../text/suggest'
import { Misuse } from './verb'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options and the words of a command line.
 *
 * @throws Misuse, in French, for an unknown option or one without its value
 */
export function parseArguments<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new Misuse(frenchReason(error, Object.keys(options)))
  }
}

function frenchReason(error: unknown, known: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string }
  const name = /'(-{1,2}[^\s',]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const advice = didYouMean(
      name.replace(/^-+/, ''),
      known,
      `Options connues : ${known.map(option => `--${option}`).join(', ')}.`,
    )
    return `Option inconnue : ${name}. ${advice}`
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return / argument missing| requires/.test(message) || message.includes('ambiguous')
      ? `L’option ${name} attend une valeur.`
      : `L’option ${name} ne prend pas de valeur.`
  }
  return message
}
