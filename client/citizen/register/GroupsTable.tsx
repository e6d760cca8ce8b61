import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { GroupsTable_GroupsFragment as Group } from '#client/graphql/graphql.ts';
import { percent } from '#client/format.ts';
import { PairBar, PairBarKey } from '#client/ui/PairBar.tsx';
import { Table } from '#client/ui/Table.tsx';

export const GroupsTableFragment = graphql(`
  fragment GroupsTable_groups on AttendanceGroup {
    ...AttendanceGroup_fields
  }
`);

interface GroupsTableProps {
  head: string;
  groups: readonly FragmentType<typeof GroupsTableFragment>[];
}

const sum = (groups: readonly Group[], of: (group: Group) => number) =>
  groups.reduce((total, group) => total + of(group), 0);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

const FIRST = '占代表库';
const SECOND = '占邀请';

/** Of each group its share of the register and of the letters, and what became of them. */
export function GroupsTable({ head, groups: masked }: GroupsTableProps) {
  const groups = readFragment(GroupsTableFragment, masked);
  return (
    <div className="stack figures">
      <PairBarKey first={FIRST} second={SECOND} />
      <Table
        stack
        tight
        caption={`${head}：代表库与邀请的构成`}
        captionHidden
        columns={[
          { label: head },
          { label: '比较' },
          { label: '当年任职', num: true },
          { label: FIRST, num: true },
          { label: '邀请', num: true },
          { label: SECOND, num: true },
          { label: '应邀', num: true },
          { label: '列席', num: true },
          { label: '谢绝', num: true },
          { label: '未复', num: true },
        ]}
        rows={rowsOf(groups)}
      />
    </div>
  );
}

/** Both shares in one measure: the largest of them fills a bar. */
function rowsOf(groups: readonly Group[]) {
  const members = sum(groups, (group) => group.members);
  const sent = sum(groups, (group) => group.sent);
  const full = Math.max(...groups.flatMap((one) => [share(one.members, members), share(one.sent, sent)]), 0);
  return groups.map((one) => ({
    key: one.group,
    cells: [
      one.group,
      <PairBar key="bar" first={share(one.members, members)} second={share(one.sent, sent)} full={full} />,
      one.members,
      percent(one.members, members),
      one.sent,
      percent(one.sent, sent),
      one.accepted,
      one.attended,
      one.declined,
      one.silent,
    ],
  }));
}
