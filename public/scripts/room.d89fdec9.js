// The chosen room before the first paint; which card becomes which article.
{
const {documentElement: root} = document, dark = matchMedia('(prefers-color-scheme:dark)'), $ = s => [...document.querySelectorAll(s)]
let room, named = []
try { room = localStorage.room } catch {}
const isDark = () => room ? room == 'dark' : dark.matches
const show = () => {
root.dataset.room = room || 'system'
for (const b of $('.room-switch')) b.ariaPressed = isDark()
$('[name=theme-color]').map((m, i) => m.media = room ? i == isDark() ? 'all' : 'not all' : `(prefers-color-scheme:${i ? 'dark' : 'light'})`)
}
show()
addEventListener('DOMContentLoaded', show)
dark.onchange = show
onclick = e => {
if (!e.target.closest('.room-switch')) return
room = isDark() ? 'light' : 'dark'
if (isDark() == dark.matches) room = ''
try { localStorage.room = room } catch {}
show()
}
const name = url => {
for (const e of named) e.style.viewTransitionName = ''
const card = $('main .card a').find(a => a.href == url)?.closest('.card')
named = card ? [...$('.vt-frame,.vt-headline'), ...card.querySelectorAll('img,.card-title')] : []
for (const e of named) e.style.viewTransitionName = card.contains(e) ? e.alt == null ? 'headline' : 'frame' : 'none'
}
onpageswap = e => e.viewTransition && name(e.activation.entry.url)
onpagereveal = e => e.viewTransition && name(navigation.activation.from.url)
}
