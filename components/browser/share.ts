/**
 * The buttons of a share row (components/article/Share.tsx), each shown where the browser can do it: hand the page to
 * another application, or copy its address. Beside them the link of a quotation is copied when it is followed.
 */
addEventListener('DOMContentLoaded', () => {
  const [send, copy] = document.querySelectorAll<HTMLButtonElement>('.share button')
  const url = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href
  if (!send || !copy || !url) return
  send.hidden = !navigator.share
  // Readers may change their mind, which is no error.
  send.onclick = () => navigator.share({ title: document.title, url }).catch(() => {})
  // Browsers have none where the connexion is not private.
  if (!navigator.clipboard) return
  copy.hidden = false
  for (const link of [copy, ...document.querySelectorAll<HTMLAnchorElement>('.citation [href^="#"]')])
    link.addEventListener('click', async () => {
      await navigator.clipboard.writeText('href' in link ? link.href : url)
      if (copy.nextElementSibling) copy.nextElementSibling.textContent = 'Lien copié'
      link.dataset.copied = ''
    })
})
