/** All that pages run: `npm run scripts` writes it to public/scripts/, as small as it can be. */
import './themeSwitch'
import './cardTransitions'
import './seenFilms'
import './searchLoader'
import './reading'
import './share'
import './sinceVisit'
import './listLoader'
