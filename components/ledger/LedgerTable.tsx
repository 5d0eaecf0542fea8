import { formatCountry } from '@/lib/format/country'
import { formatPartialDay } from '@/lib/format/date'
import { COUNTED } from '@/lib/model/figure/counted'
import { formatFigure } from '@/lib/model/figure/formatFigure'
import { type LedgerEntry, subjectPath } from '@/lib/model/figure/ledgerOf'
import { timeOf } from '@/lib/model/figure/timeOf'
import type { Figure } from '@/lib/model/items'
import './ledger.css'

/** The ledger: of each film what was counted, how much, how and when, and who says so. */
export function LedgerTable({ entries }: { entries: readonly LedgerEntry[] }) {
  return (
    <table className="ledger">
      <caption className="sr-only">Chaque chiffre, ce qui a été compté, sa source</caption>
      <thead className="label text-soft">
        <tr>
          <th scope="col">Chiffre</th>
          <th scope="col">Ce qui a été compté</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      {entries.map(({ about, name, figures }) => (
        <tbody key={`${about.kind} ${about.item.slug}`}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="text-title">
              <a href={subjectPath(about)}>{name}</a>
              {about.kind === 'film' && <span className="text-soft"> ({about.item.year})</span>}
            </th>
          </tr>
          {figures.map(figure => (
            <Row key={figure.slug} figure={figure} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Row({ figure }: { figure: Figure }) {
  const { slug, counted, how, country, source, differs } = figure
  const where = country === undefined ? null : country === 'monde' ? 'monde' : formatCountry(country)
  const facts = [where, timeOf(figure)].filter(fact => fact !== null)
  return (
    <tr id={slug}>
      <td>
        <span className="label text-soft">{COUNTED[counted].name}</span>
        <br />
        <a href={`#${slug}`} className="figure-text">
          {formatFigure(figure)}
        </a>
      </td>
      <td className="text-small">
        {how}
        {facts.length > 0 && <span className="text-soft"> ({facts.join(', ')})</span>}
        {differs.map(({ from, why }) => (
          <p key={from.slug} className="text-soft">
            Autre valeur{'\u00A0'}: <a href={`#${from.slug}`}>{formatFigure(from)}</a>. {why}
          </p>
        ))}
      </td>
      <td className="text-small">
        <a href={source.url}>{source.title}</a>
        {source.date && <span className="text-soft">, {formatPartialDay(source.date)}</span>}
      </td>
    </tr>
  )
}
