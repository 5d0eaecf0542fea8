/** Whether a stream is read by somebody on a terminal that takes colours (https://no-color.org). */
export function takesColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}
