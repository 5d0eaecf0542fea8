/**
 * Whoever opens something from a list of what meets some criteria goes on along that list: its neighbours there take the
 * place of those by date, beside the way back. The tab alone remembers the list, the one that was left last.
 */

/** The address of the list, then the path and the title of each of its entries. */
type List = [href: string, ...entries: [path: string, title: string][]]

addEventListener('click', ({ target }) => {
  // Criteria stand in the query of an address.
  if (!location.search || !(target as Element).closest('main')) return
  const links = document.querySelectorAll<HTMLAnchorElement>('main :is(h2,h3) a')
  const entries = [...links].map(({ pathname, textContent }) => [pathname, textContent])
  sessionStorage.liste = JSON.stringify([location.href, ...entries])
})

goAlong()

function goAlong(): void {
  const [href, ...entries]: List = JSON.parse(sessionStorage.liste ?? '[""]')
  const place = entries.findIndex(([path]) => path === location.pathname)
  const main = document.querySelector('main')
  if (place < 0 || !main) return
  const nav = document.querySelector('.neighbours') ?? main.appendChild(document.createElement('nav'))
  nav.className = 'neighbours no-print'
  nav.ariaLabel = 'Dans votre liste'
  nav.replaceChildren()
  const lead = (to: string | undefined, name: string, label: string, title: string | undefined) => {
    if (!to) return
    const link = document.createElement('a')
    const [above, below] = [document.createElement('span'), document.createElement('span')]
    link.href = to
    // The way back stands below the two others.
    if (name) link.className = name
    else link.style.gridColumn = '1 / -1'
    above.className = 'label block text-soft'
    above.textContent = label
    below.className = 'card-title mt-1 block'
    below.textContent = title ?? ''
    link.append(above, below)
    nav.append(link)
  }
  lead(entries[place - 1]?.[0], 'is-older', '← Avant, dans la liste', entries[place - 1]?.[1])
  lead(entries[place + 1]?.[0], 'is-newer', 'Après, dans la liste →', entries[place + 1]?.[1])
  lead(href, '', 'Revenir à la liste', `${place + 1} sur ${entries.length}`)
}
