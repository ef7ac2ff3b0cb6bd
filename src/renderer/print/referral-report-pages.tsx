import { Trans, useLingui } from '@lingui/react/macro';

import type { ReferralReport } from '../../shared/reports/referral-report.ts';
import { figureText } from '../reports/figure-text.ts';
import { useGroupName } from '../reports/group-names.ts';
import { BREAKDOWN_LABELS, MEASURE_LABELS, MEASURE_MEANINGS } from '../reports/labels.ts';
import { useWords } from '../wording/options.ts';
import { longDay } from './dates.ts';

interface Props {
  readonly report: ReferralReport;
}

function FigureTable({ report }: Props) {
  const { word } = useWords();
  return (
    <table>
      <caption>
        <Trans>All requests sent in these days</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Measure</Trans>
          </th>
          <th scope="col" className="number">
            <Trans>Value</Trans>
          </th>
          <th scope="col" className="number">
            Of
          </th>
          <th scope="col">
            <Trans>What it means</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {report.figures.map((figure) => (
          <tr key={figure.key.measure}>
            <th scope="row">{word(MEASURE_LABELS, figure.key.measure)}</th>
            <td className="number">{figureText(figure)}</td>
            <td className="number">{figureText({ value: figure.n, unit: 'count' })}</td>
            <td>{word(MEASURE_MEANINGS, figure.key.measure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Breakdown({ by, groups }: ReferralReport['breakdowns'][number]) {
  const { word } = useWords();
  const groupName = useGroupName();
  const measures = groups[0]?.figures.map(({ key }) => key.measure) ?? [];
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{word(BREAKDOWN_LABELS, by)}</h2>
      <table className="breakdown">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Group</Trans>
            </th>
            {measures.map((measure) => (
              <th key={measure} scope="col" className="number-head">
                {word(MEASURE_LABELS, measure)}
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
                  {figureText(figure)}
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
  const { i18n } = useLingui();
  const from = longDay(report.from, i18n.locale);
  const to = longDay(report.to, i18n.locale);
  const timeZone = report.timeZone.replaceAll('_', ' ');
  return (
    <main className="report" lang={i18n.locale}>
      <p className="facility">{report.facilityName}</p>
      <h1>
        <Trans>Referral report</Trans>
      </h1>
      <p>
        <Trans>
          Requests sent from {from} to {to}. Days are counted in {timeZone}. Drafts and entries made in error
          are left out.
        </Trans>
      </p>
      <h2>
        <Trans>Figures</Trans>
      </h2>
      <FigureTable report={report} />
      {report.breakdowns.map((breakdown) => (
        <Breakdown key={breakdown.by} {...breakdown} />
      ))}
    </main>
  );
}
