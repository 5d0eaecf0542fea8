/** One line of progress. It goes beside the results, so that those can be kept alone. */
export function say(message: string): void {
  console.error(`bench: ${message}`)
}
