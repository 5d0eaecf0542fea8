/** The theme that the reader chose; '' follows the system. */
type Theme = 'light' | 'dark' | ''

const root = document.documentElement
const system = matchMedia('(prefers-color-scheme:dark)')
let chosen = stored()

function stored(): Theme {
  // Where storage is forbidden, even asking for it throws.
  try {
    return (localStorage.room ?? '') as Theme
  } catch {
    return ''
  }
}

const isDark = () => (chosen ? chosen === 'dark' : system.matches)

/**
 * Puts the theme on the page, on its switch and on the bars of the browser, as far as they are there yet. It is on
 * the root element (`data-room`) before the first paint. Where storage is forbidden it lasts as long as the page.
 */
function show(): void {
  root.dataset.room = chosen || 'auto'
  for (const button of document.querySelectorAll('.room-switch')) button.ariaPressed = `${isDark()}`
  // The light one stands first (app/layout.tsx).
  const colours = document.querySelectorAll<HTMLMetaElement>('[name=theme-color]')
  colours.forEach((meta, index) => {
    const own = `(prefers-color-scheme:${index ? 'dark' : 'light'})`
    meta.media = chosen ? (index === Number(isDark()) ? '' : 'not all') : own
  })
}

function turn(): void {
  chosen = isDark() ? 'light' : 'dark'
  // A choice that is the system's is none: the page follows the system again.
  if (isDark() === system.matches) chosen = ''
  try {
    localStorage.room = chosen
  } catch {}
  show()
}

show()
system.onchange = show
addEventListener('DOMContentLoaded', show)
addEventListener('click', event => {
  if ((event.target as Element).closest('.room-switch')) turn()
})
