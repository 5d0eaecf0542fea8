/**
 * « J’ai vu … » beside all that gives a film away (components/article/Prose.tsx): pressed, it opens what gives away that
 * film, here and wherever the reader goes on, until it is pressed again. A phrase then stands in its sentence, no
 * popover any more. The choice stays in the browser.
 */
addEventListener('DOMContentLoaded', () => {
  // Where storage is forbidden, asking for it throws, and there are no switches.
  const kept = localStorage
  const passages = [...document.querySelectorAll<HTMLElement>('[data-film]')].map(passage => {
    const key = `vu-${passage.dataset.film}`
    const button = document.createElement('button')
    const phrase = passage.querySelector<HTMLElement>('[popover]')

    /** Shows whether the film of `changed` has been seen, if it is the film of this passage. */
    const show = (changed: string) => {
      if (changed !== key) return
      const isSeen = !!kept[key]
      button.ariaPressed = `${isSeen}`
      if (phrase) {
        phrase.append(button)
        phrase.popover = isSeen ? null : 'auto'
      } else {
        passage.after(button)
        ;(passage as HTMLDetailsElement).open = isSeen
      }
    }

    button.className = 'seen'
    button.textContent = `J’ai vu ${passage.querySelector('cite')?.textContent}`
    button.onclick = () => {
      if (kept[key]) delete kept[key]
      else kept[key] = 1
      for (const showAgain of passages)
        showAgain(key)
        // A popover that opens or closes takes the focus away: first to what leads to it, then back if it can be.
      ;(passage.firstElementChild as HTMLElement).focus()
      button.focus()
    }
    show(key)
    return show
  })
})
