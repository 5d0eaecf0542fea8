import { textsIn } from '../../text/textsIn'
import { withoutTypography } from '../../text/withoutTypography'

/** Whether a text says certain words, in its body or in a field other than its history, whatever the typography. */
export function says({ data, body }: { data: unknown; body: string }, words: string): boolean {
  const looked = withoutTypography(words)
  const fields = textsIn(data, [], ['history', 'ratingHistory']).map(([, text]) => text)
  return [body, ...fields].some(text => withoutTypography(text).includes(looked))
}
