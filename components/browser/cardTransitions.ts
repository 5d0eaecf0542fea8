/** The elements that bear a name of the other page for a transition, to take it from them afterwards. */
let lent: HTMLElement[] = []

/**
 * When one page becomes another, browsers move what has the same name on both (app/globals.css). An article has
 * its names by its style; here they are lent to the card that leads to it, or that one comes back to. While it
 * moves, nothing else on the page may have them.
 *
 * @param other the address of the other page
 */
function lendNames(
  { viewTransition }: PageSwapEvent | PageRevealEvent,
  other: string | null | undefined,
): void {
  for (const element of lent) element.style.viewTransitionName = ''
  lent = []
  if (!viewTransition) return
  const cards = document.querySelectorAll('main :is(article,li):has(img):not(:has(h1))')
  const card = [...cards].find(candidate => candidate.querySelector('a')?.href === other)
  if (!card) return
  lent = [...document.querySelectorAll<HTMLElement>('.vt-frame,.vt-headline')]
  for (const element of lent) element.style.viewTransitionName = 'none'
  for (const element of card.querySelectorAll<HTMLElement>('img,h2,h3')) {
    element.style.viewTransitionName = element.matches('img') ? 'frame' : 'headline'
    lent.push(element)
  }
}

addEventListener('pageswap', event => lendNames(event, event.activation?.entry?.url))
addEventListener('pagereveal', event => lendNames(event, window.navigation?.activation?.from?.url))
