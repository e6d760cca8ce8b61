import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { Table } from '#client/ui/Table.tsx';
import { Tag, type TagKind } from '#client/ui/Tag.tsx';
import { REPORT_STANDING_LABELS, type ReportStanding } from '#server/law/openness/annual-report.ts';
import { annualReportHref } from '../addresses/openness.ts';

export const OwedReportsFragment = graphql(`
  fragment OwedReports_reports on AnnualReports {
    year
    owed {
      unit {
        id
        name
      }
      dueOn
      standing
      reportId
      publishedOn
      corrected
    }
  }
`);

const TAGS: Readonly<Record<ReportStanding, TagKind>> = {
  PUBLISHED: 'done',
  LATE: 'due',
  DUE: 'open',
  OVERDUE: 'due',
};

const COLUMNS = [{ label: '单位' }, { label: '应当公布' }, { label: '公布情况' }];

/** 各单位的年度报告: published, with its day; not published, until when it must be. */
export function OwedReports({ of }: { of: FragmentType<typeof OwedReportsFragment> }) {
  const { year, owed } = readFragment(OwedReportsFragment, of);
  return (
    <Table
      stack
      caption={`${year}年度报告`}
      captionHidden
      columns={COLUMNS}
      rows={owed.map(({ unit, dueOn, standing, reportId, publishedOn, corrected }) => ({
        key: unit.id,
        cells: [
          reportId ? (
            <a key="unit" href={annualReportHref(reportId)}>
              {unit.name}
            </a>
          ) : (
            unit.name
          ),
          `${longDate(dueOn)}前`,
          <span key="standing">
            <Tag kind={TAGS[standing]}>{REPORT_STANDING_LABELS[standing]}</Tag>
            {publishedOn ? ` ${longDate(publishedOn)}` : null}
            {corrected > 0 ? `，更正${corrected}次` : null}
          </span>,
        ],
      }))}
    />
  );
}
