import { ask, fill, forget } from './askServer'

/** The style of the list, suggestions.css: lib/cli/bundleScripts.ts writes its address in here. */
declare const SUGGESTIONS_STYLE: string

/** The field that somebody is in, and the place below it: its form, how much is suggested, the list. */
let field: HTMLInputElement
let place: Element
/** The chosen option, counted from 1; 0 while the reader is in his own words. */
let chosen = 0

const options = () => [...(place.children[2]?.children ?? [])] as HTMLElement[]

function choose(number: number): void {
  chosen = number
  const all = options()
  field.ariaExpanded = `${all.length > 0}`
  field.setAttribute('aria-activedescendant', all[number - 1]?.id ?? '')
  all.forEach((option, index) => {
    option.ariaSelected = `${index === number - 1}`
  })
  all[number - 1]?.scrollIntoView({ block: 'nearest' })
}

function close(): void {
  forget()
  for (const part of [1, 2]) place.children[part]?.replaceChildren()
  choose(0)
}

function suggest(): void {
  const q = field.value.trim()
  if (q.length < 2) close()
  else
    ask(`/api/suggestions?${new URLSearchParams({ q })}`, false, answer => {
      if (answer) fill(place, answer)
      else close()
      choose(0)
    })
}

/** Arrows go through the options and back to the words; Enter without a choice sends them, as in any form. */
function onKey(event: KeyboardEvent): void {
  const { key, isComposing } = event
  const all = options()
  const step = { ArrowDown: 1, ArrowUp: all.length }[key]
  if (isComposing) return
  if (step && all.length > 0) choose((chosen + step) % (all.length + 1))
  else if (step) suggest()
  else if (key === 'Enter' && chosen) all[chosen - 1]?.click()
  else if (key === 'Escape' && all.length > 0) close()
  else return
  event.preventDefault()
}

/**
 * Makes a field a combobox above a list of links, as the ARIA Authoring Practices have it (« Editable Combobox With
 * List Autocomplete »). The focus stays in the field.
 */
function enter(entered: HTMLInputElement): void {
  field = entered
  place = field.closest('search') as Element
  if (field.role) return
  const status = document.createElement('p')
  const list = document.createElement('div')
  status.className = 'sr-only'
  status.role = 'status'
  list.className = 'suggestions'
  list.role = 'listbox'
  list.ariaLabel = 'Suggestions'
  list.id = `${field.id}-liste`
  // Whoever presses the mouse on the list is not to leave the field, which would close it before the click.
  list.onmousedown = event => event.preventDefault()
  place.append(status, list)
  field.role = 'combobox'
  field.ariaAutoComplete = 'list'
  field.setAttribute('aria-controls', list.id)
  field.oninput = suggest
  field.onkeydown = onKey
  field.onblur = close
  close()
  if (field.value) suggest()
}

const style = document.createElement('link')
style.rel = 'stylesheet'
style.href = SUGGESTIONS_STYLE
document.head.append(style)

/** The field of /recherche has its results below it. */
const onFocus = ({ target }: { target: EventTarget | null }) => {
  const entered = target as HTMLInputElement
  if (entered.matches('[name=q]') && !entered.closest('.search-panel')) enter(entered)
}
addEventListener('focusin', onFocus)
onFocus({ target: document.activeElement })
