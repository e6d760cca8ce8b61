import { Facts } from '#client/ui/Facts.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { REPORT_SECTION_LABELS } from '#server/law/openness/annual-report.ts';
import { REPORT_FIGURE_LABELS } from '#server/law/openness/report-figures.ts';
import type { OwnReport } from './ReportsPage.tsx';

/** A report as its second person reads it before it is published. */
export const ReportReading = ({ report: { sections, figures } }: { report: OwnReport }) => (
  <>
    <Facts
      small
      items={sections
        .filter(({ text }) => text !== '')
        .map(({ section, text }) => ({
          term: REPORT_SECTION_LABELS[section],
          detail: <Lines text={text} />,
        }))}
    />
    <Facts
      small
      items={figures
        .filter(({ value }) => value > 0)
        .map(({ figure, value }) => ({ term: REPORT_FIGURE_LABELS[figure], detail: String(value) }))}
    />
    <p className="small">没有列出的数是0。公布以后不能改，只能更正。</p>
  </>
);
