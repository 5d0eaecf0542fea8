/** How long somebody stops typing before the server is asked, in milliseconds. */
const PAUSE = 250

/** What the server has answered since the page came, by address. */
const answers = new Map<string, Document>()
/** The address whose answer is on the screen, awaited or under way. */
let asked = ''
let timer: ReturnType<typeof setTimeout> | undefined
let request: XMLHttpRequest | undefined

/** No answer is wanted any more: what is under way never arrives. */
export function forget(): void {
  clearTimeout(timer)
  request?.abort()
  asked = ''
}

/**
 * Asks for a document of the server, in place of what was asked before: only the last question is answered.
 *
 * @param isUrgent somebody does not type on
 * @param show gets the document; null when there is none: no connection, too many questions, a server in trouble
 */
export function ask(url: string, isUrgent: boolean, show: (answer: Document | null) => void): void {
  if (url === asked && !isUrgent) return
  forget()
  asked = url
  const known = answers.get(url)
  timer = setTimeout(
    () => {
      if (known) return show(known)
      // Unlike `fetch` it reads HTML without handing text to a parser, which the policy of the pages forbids.
      const asking = new XMLHttpRequest()
      request = asking
      asking.open('GET', url)
      asking.responseType = 'document'
      asking.onload = asking.onerror = () => {
        const answer = asking.status === 200 ? asking.responseXML : null
        if (answer) answers.set(url, answer)
        else asked = ''
        show(answer)
      }
      asking.send()
    },
    isUrgent || known ? 0 : PAUSE,
  )
}

/**
 * Puts what stands in the second and third part of an answer into those of the page: how much was found, and the finds.
 * The first is the form.
 */
export function fill(place: Element, answer: Document): void {
  const source = answer.querySelector('.search-panel')
  for (const part of [1, 2])
    place.children[part]?.replaceChildren(...(source?.children[part]?.cloneNode(true).childNodes ?? []))
}
