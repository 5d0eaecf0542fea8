// What it does and why: components/RoomSwitch.tsx, components/Prose.tsx
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
addEventListener('DOMContentLoaded', () => {
const kept = localStorage, all = $('[data-film]').map(e => {
const b = document.createElement('button'), p = e.querySelector('[popover]'), film = 'vu-' + e.dataset.film
const show = f => {
if (f != film) return
const on = b.ariaPressed = !!kept[f]
if (e.matches('span')) p.append(b), p.popover = on ? null : 'auto'
else e.after(b), e.open = on
}
b.className = 'seen'
b.textContent = 'J’ai vu ' + e.querySelector('cite').textContent
b.onclick = () => {
kept[film] ? delete kept[film] : kept[film] = 1
all.map(f => f(film))
e.firstChild.focus()
b.focus()
}
show(film)
return show
})
})
}
