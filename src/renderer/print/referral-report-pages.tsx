import { DEFINITIONS, labelOf } from '../../shared/reports/definitions.ts';
import type { Figure, ReferralReport } from '../../shared/reports/referral-report.ts';
import { longDay } from './dates.ts';

interface Props {
  readonly report: ReferralReport;
}

const BREAKDOWN_TITLES: Readonly<Record<ReferralReport['breakdowns'][number]['by'], string>> = {
  domain: 'By need',
  service: 'By service',
  worker: 'By social worker',
  'decline-reason': 'Why services declined',
};

/** A figure as it is read: whole counts, percent, days; a dash when nothing can be said. */
function shown({ value, unit }: Figure): string {
  if (value === null) return '–';
  if (unit === 'share') return `${(value * 100).toFixed(0)} %`;
  return unit === 'days' ? value.toFixed(1) : String(value);
}

const meaningOf = (measure: string): string =>
  Object.hasOwn(DEFINITIONS, measure) ? DEFINITIONS[measure as keyof typeof DEFINITIONS].meaning : '';

/** A code of the record as words: `food-insecurity` as “Food insecurity”. Names of services and people stay as they are. */
const groupName = (by: ReferralReport['breakdowns'][number]['by'], label: string): string =>
  by === 'domain' || by === 'decline-reason'
    ? label.charAt(0).toUpperCase() + label.slice(1).replaceAll('-', ' ')
    : label;

function FigureTable({ report }: Props) {
  return (
    <table>
      <caption>All requests sent in these days</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Of
          </th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {report.figures.map((figure) => (
          <tr key={figure.key.measure}>
            <th scope="row">{labelOf(figure.key.measure)}</th>
            <td className="number">{shown(figure)}</td>
            <td className="number">{figure.n}</td>
            <td>{meaningOf(figure.key.measure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Breakdown({ by, groups }: ReferralReport['breakdowns'][number]) {
  const measures = groups[0]?.figures.map(({ key }) => key.measure) ?? [];
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{BREAKDOWN_TITLES[by]}</h2>
      <table className="breakdown">
        <thead>
          <tr>
            <th scope="col">Group</th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="number-head">
                {labelOf(measure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ label, figures }) => (
            <tr key={label}>
              <th scope="row">{groupName(by, label)}</th>
              {figures.map((figure) => (
                <td key={figure.key.measure} className="number">
                  {shown(figure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The referral report on paper: figures with their definitions, then the breakdowns. */
export function ReferralReportPages({ report }: Props) {
  return (
    <main className="report" lang="en">
      <p className="facility">{report.facilityName}</p>
      <h1>Referral report</h1>
      <p>
        Requests sent from {longDay(report.from)} to {longDay(report.to)}. Days are counted in{' '}
        {report.timeZone}. Drafts and entries made in error are left out.
      </p>
      <h2>Figures</h2>
      <FigureTable report={report} />
      {report.breakdowns.map((breakdown) => (
        <Breakdown key={breakdown.by} {...breakdown} />
      ))}
    </main>
  );
}
