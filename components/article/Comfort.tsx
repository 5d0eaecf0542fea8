const CHOICES = [
  { name: 'texte', legend: 'Taille du texte', options: ['Normale', 'Grande', 'Très grande'] },
  { name: 'largeur', legend: 'Largeur des lignes', options: ['Normale', 'Large'] },
]

/**
 * The size of an article’s text and the width of its lines, for this one and all that the reader opens later: they
 * need the script (components/browser/reading.ts), and are not there without it. The usual choice has no value.
 */
export function Comfort() {
  return (
    <details className="comfort no-print">
      <summary>
        <span aria-hidden="true">Aa</span>
        <span className="sr-only">Confort de lecture</span>
      </summary>
      {CHOICES.map(({ name, legend, options }) => (
        <fieldset key={name}>
          <legend>{legend}</legend>
          {options.map((option, index) => (
            <label key={option}>
              <input type="radio" name={name} value={index || ''} />
              {option}
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  )
}
