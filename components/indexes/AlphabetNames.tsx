import { formatCount } from '@/lib/format/number'
import { type Alphabet, isOnOnePage, letterName, type Named } from '@/lib/model/alphabet'
import type { AlphabetName } from '@/lib/model/indexes'
import { routes } from '@/lib/routes'
import { SectionTitle } from '../listing/SectionTitle'

type Props = {
  name: AlphabetName
  alphabet: Alphabet
  /** What is counted, one and several, for those who hear the page: « nom ». */
  noun: string
  /** How names are sorted, a French sentence. */
  rule?: string
}

/** So few names are looked through without their letters. */
const WITHOUT_LETTERS = 60

/** Everything in an index from A to Z: the names, or where there are too many, the way to those of each letter. */
export function AlphabetNames({ name, alphabet, noun, rule }: Props) {
  const names = [...alphabet.values()].flat()
  const isShort = names.length <= WITHOUT_LETTERS
  return (
    <section>
      <SectionTitle id="alphabet">De A à Z</SectionTitle>
      {isShort && <Names names={names} />}
      {!isShort && !isOnOnePage(alphabet) && <LetterLinks name={name} alphabet={alphabet} noun={noun} />}
      {!isShort &&
        isOnOnePage(alphabet) &&
        [...alphabet].map(([letter, ofLetter]) => (
          <section key={letter} className="letter">
            <h3 className="numeral">{letterName(letter)}</h3>
            <Names names={ofLetter} />
          </section>
        ))}
      {rule && <p className="mt-4 max-w-measure text-small text-soft">{rule}</p>}
    </section>
  )
}

type LetterLinksProps = Pick<Props, 'name' | 'alphabet' | 'noun'> & { current?: string }

/** The letters of an alphabet, each with how many names it has. */
export function LetterLinks({ name, alphabet, noun, current }: LetterLinksProps) {
  return (
    <nav aria-label="Lettres">
      <ul className="letters">
        {[...alphabet].map(([letter, names]) => (
          <li key={letter}>
            <a
              href={routes.letter(name, letter)}
              aria-label={`${letterName(letter)}, ${formatCount(names.length, noun)}`}
              aria-current={letter === current ? 'page' : undefined}
            >
              {letterName(letter)} <span className="label">{names.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Names in columns; what each is sorted by stands out. */
export function Names({ names }: { names: readonly Named[] }) {
  return (
    <ul className="names">
      {names.map(({ name, from, href, facts }) => (
        <li key={href}>
          <a href={href} className="quiet-link">
            {from > 0 ? (
              <>
                {name.slice(0, from)}
                <b>{name.slice(from)}</b>
              </>
            ) : (
              name
            )}
          </a>{' '}
          <span className="label">{facts()}</span>
        </li>
      ))}
    </ul>
  )
}
