import { annualReportHref } from '#client/citizen/addresses/openness.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { Table } from '#client/ui/Table.tsx';
import { REPORT_STANDING_LABELS } from '#server/law/openness/annual-report.ts';

export const OwedTableFragment = graphql(`
  fragment OwedTable_reports on AnnualReports {
    year
    owed {
      ...OwedReport_fields
      unit {
        id
        name
      }
    }
  }
`);

const COLUMNS = [{ label: '单位' }, { label: '应当公布' }, { label: '公布情况' }];

/** 各单位的年度报告 on the latest year that has one. */
export function OwedTable({ of }: { of: FragmentType<typeof OwedTableFragment> }) {
  const { year, owed } = readFragment(OwedTableFragment, of);
  return (
    <Table
      stack
      caption={`${year}年度`}
      columns={COLUMNS}
      rows={owed.map(({ unit, dueOn, standing, reportId, publishedOn }) => ({
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
          [REPORT_STANDING_LABELS[standing], publishedOn ? longDate(publishedOn) : '']
            .filter(Boolean)
            .join('，'),
        ],
      }))}
    />
  );
}
