import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Table } from '#client/ui/Table.tsx';
import { waitingLabel } from './fairness-words.ts';

export const WaitingTableFragment = graphql(`
  fragment WaitingTable_waiting on AttendanceWaiting {
    ...AttendanceWaiting_fields
  }
`);

interface WaitingTableProps {
  waiting: readonly FragmentType<typeof WaitingTableFragment>[];
}

/** How long those in office have waited, span by span. */
export const WaitingTable = ({ waiting }: WaitingTableProps) => (
  <div className="figures figures--two">
    <Table
      stack
      caption="在任代表距上一次受邀的时间"
      captionHidden
      columns={[{ label: '等了多久' }, { label: '代表人数', num: true }, { label: '从未受邀', num: true }]}
      rows={readFragment(WaitingTableFragment, waiting).map(({ fromDays, people, never }) => ({
        key: String(fromDays),
        cells: [waitingLabel(fromDays), people, never],
      }))}
    />
  </div>
);
