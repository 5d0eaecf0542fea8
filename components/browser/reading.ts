/**
 * What a reader chose for all articles, by the names of the choices (components/article/Comfort.tsx): the size of the
 * text and the width of its lines. On the root element before the first paint, as `data-texte` and `data-largeur`;
 * kept in the browser. Where storage is forbidden it lasts as long as the page.
 */
const root = document.documentElement
const CHOICES = ['texte', 'largeur']

function stored(name: string): string {
  try {
    return localStorage[name] ?? ''
  } catch {
    return ''
  }
}

for (const name of CHOICES) root.dataset[name] = stored(name)

addEventListener('DOMContentLoaded', () => {
  for (const input of document.querySelectorAll<HTMLInputElement>('.comfort input'))
    input.checked = input.value === root.dataset[input.name]
})

addEventListener('change', event => {
  const { name, value } = event.target as HTMLInputElement
  if (!CHOICES.includes(name)) return
  root.dataset[name] = value
  try {
    localStorage[name] = value
  } catch {}
})

export {}
