import { fullDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { SPECIAL_DAY_LABELS } from '#client/words.ts';

export const YearDaysQuery = graphql(`
  query YearDays($year: Int!) {
    workCalendar {
      days(year: $year) {
        ...SpecialDay_fields
      }
    }
  }
`);

interface NamedDay {
  day: string;
  kind: keyof typeof SPECIAL_DAY_LABELS;
  name: string;
}

/** One year's special days. */
export function YearDays({ year }: { year: number }) {
  const asked = useDesk(YearDaysQuery, { year });
  return (
    <Waiting asked={asked}>{({ workCalendar: { days } }) => <DayTable year={year} days={days} />}</Waiting>
  );
}

/** View of the days from plain data, without their query. */
export function DayTable({ year, days }: { year: number; days: readonly NamedDay[] }) {
  const off = days.filter(({ kind }) => kind === 'HOLIDAY').length;
  return (
    <Panel
      title={`${year}年`}
      aside={
        <span className="small soft">
          放假{off}天，调休上班{days.length - off}天
        </span>
      }
    >
      {days.length > 0 ? (
        <Table
          caption={`${year}年的节假日与调休`}
          captionHidden
          tight
          columns={[{ label: '日期' }, { label: '安排' }, { label: '名称' }]}
          rows={days.map(({ day, kind, name }) => ({
            key: day,
            cells: [
              fullDate(day),
              <Tag key="kind" kind={kind === 'HOLIDAY' ? 'closed' : 'open'}>
                {SPECIAL_DAY_LABELS[kind]}
              </Tag>,
              name,
            ],
          }))}
        />
      ) : (
        <Empty title={`${year}年的安排还没有导入`}>国务院办公厅的通知公布后，由司法局导入。</Empty>
      )}
    </Panel>
  );
}
