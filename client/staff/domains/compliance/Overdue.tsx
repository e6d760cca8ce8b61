import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { DutyFilter } from '#client/graphql/graphql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { DutyFragment } from './duty-fragment.ts';
import { DutyListQuery } from './duty-list-query.ts';
import { EntryTable } from './LedgerDays.tsx';

const MOST = 50;

/** 逾期未办和缺漏: whatever its day, it stands at the top until it is done. */
export function Overdue({ filter: { mine = null, unitId = null } }: { filter: DutyFilter }) {
  const filter: DutyFilter = { mine, unitId, states: ['LATE', 'MISSING'] };
  const { data } = useDesk(DutyListQuery, { filter, order: 'URGENCY', first: MOST, after: null });
  const open = (data?.duties.nodes ?? [])
    .map((duty) => readFragment(DutyFragment, duty))
    .filter(({ evidence }) => !evidence);
  if (open.length === 0) return null;
  return (
    <Panel title="逾期未办和缺漏" aside={<span className="small due">{open.length}项</span>}>
      <EntryTable caption="逾期未办和缺漏的事项" duties={open} />
    </Panel>
  );
}
