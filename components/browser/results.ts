import { ask, fill } from './askServer'

const NO_ANSWER = 'La recherche ne répond pas\u00A0: réessayez dans un instant.'

const panel = document.querySelector('.search-panel')
const form = panel?.querySelector('form')

if (panel && form) {
  const status = panel.children[1] as HTMLElement

  /**
   * Shows what is found for the words in the field, and gives the page their address and title, so that coming back to
   * it or sharing it shows the same.
   *
   * @param isSubmitted the words are all there: the reader goes on with what was found
   */
  const follow = (isSubmitted: boolean) => {
    const q = form.q.value.trim()
    const query = new URLSearchParams({ q, ...(form.type && { type: form.type.value }) })
    const url = `/recherche${q && `?${query}`}`
    ask(url, isSubmitted, answer => {
      if (!answer) {
        status.textContent = NO_ANSWER
        return
      }
      fill(panel, answer)
      document.title = answer.title
      if (isSubmitted) status.focus()
      // At last: Safari throws where there are more than a hundred in half a minute.
      history.replaceState(null, '', url)
    })
  }

  form.oninput = () => follow(false)
  form.onsubmit = event => {
    event.preventDefault()
    follow(true)
  }
  // Typed before this script came.
  if (form.q.value !== form.q.defaultValue) follow(false)
}
