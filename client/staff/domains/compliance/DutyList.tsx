import type { DutyFilter } from '#client/graphql/graphql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Toolbar } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DutyFragment } from './duty-fragment.ts';
import { DutyGrid } from './DutyGrid.tsx';
import { DutyListQuery } from './duty-list-query.ts';
import { ExportDuties } from './ExportDuties.tsx';

const PAGE = 50;

/** The duties under these conditions, the most urgent first. */
export function DutyList({ filter }: { filter: DutyFilter }) {
  const address = useAddress();
  const order = 'URGENCY' as const;
  const variables = { filter, order, first: PAGE, after: address.get(AFTER) ?? null };
  const asked = useDesk(DutyListQuery, variables);
  return (
    <Waiting asked={asked}>
      {({ duties: { nodes, total, pageInfo } }) => (
        <>
          <Toolbar end={<ExportDuties filter={filter} order={order} name="合规事项" />}>
            <p className="small soft">共{total}项，逾期、缺漏在前</p>
          </Toolbar>
          {nodes.length > 0 ? (
            <DutyGrid caption="合规事项" duties={nodes.map((duty) => readFragment(DutyFragment, duty))} />
          ) : (
            <Empty title="没有符合条件的事项">换一个条件再看。</Empty>
          )}
          <KeysetPages pageInfo={pageInfo} />
        </>
      )}
    </Waiting>
  );
}
