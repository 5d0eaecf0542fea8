// What it does and why: components/RoomSwitch.tsx
{
const root = document.documentElement, dark = matchMedia('(prefers-color-scheme:dark)'), $ = s => [...document.querySelectorAll(s)]
let room, named = []
try { room = localStorage.room } catch {}
const on = () => room ? room == 'dark' : dark.matches
const show = () => {
root.dataset.room = room || 'auto'
$('.room-switch').map(b => b.ariaPressed = on())
$('[name=theme-color]').map((m, i) => m.media = room ? i == on() ? '' : 'not all' : `(prefers-color-scheme:${i ? 'dark' : 'light'})`)
}
show()
addEventListener('DOMContentLoaded', dark.onchange = show)
onclick = e => {
if (!e.target.closest('.room-switch')) return
room = on() ? 'light' : 'dark'
if (on() == dark.matches) room = ''
try { localStorage.room = room } catch {}
show()
}
const name = (e, url) => {
named.map(e => e.style.viewTransitionName = '')
const card = e.viewTransition && $('main :is(article,li):has(img):not(:has(h1))').find(c => c.querySelector('a')?.href == url)
named = card ? [...$('.vt-frame,.vt-headline'), ...card.querySelectorAll('img,h2,h3')] : []
named.map(e => e.style.viewTransitionName = card.contains(e) ? e.src ? 'frame' : 'headline' : 'none')
}
onpageswap = e => name(e, e.activation?.entry.url)
onpagereveal = e => name(e, window.navigation?.activation?.from?.url)
}
