import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { DutyFilter } from '#client/graphql/graphql.ts';
import { fullDate } from '#client/format.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Toolbar } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { DutyFragment } from './duty-fragment.ts';
import { DutyListQuery } from './duty-list-query.ts';
import { ExportDuties } from './ExportDuties.tsx';
import { LedgerDays } from './LedgerDays.tsx';
import { Overdue } from './Overdue.tsx';
import { LedgerFilters } from './LedgerFilters.tsx';
import { ledgerFilter } from './ledger-address.ts';

const LedgerTodayQuery = graphql(`
  query LedgerToday {
    dutyReminder {
      ...DutyReminder_fields
    }
  }
`);

/** 工作台账: what is due and what was done, day by day. */
export function LedgerPage() {
  useTitle(DESK_LABELS.LEDGER);
  const viewer = useViewer();
  const asked = useDesk(LedgerTodayQuery, {});
  return (
    <Waiting asked={asked}>
      {({ dutyReminder: { today, late, missing, soon } }) => (
        <>
          <DeskTop
            title={DESK_LABELS.LEDGER}
            note={`本人经办：逾期${late}项，缺漏${missing}项，三个工作日内到期${soon}项`}
          />
          <DeskBody>
            <Ledger today={today} unitId={viewer.unit.id} />
          </DeskBody>
        </>
      )}
    </Waiting>
  );
}

const PAGE = 100;

function Ledger({ today, unitId }: { today: string; unitId: string }) {
  const address = useAddress();
  const filter: DutyFilter = ledgerFilter(address, today, unitId);
  const order = 'DAY' as const;
  const variables = { filter, order, first: PAGE, after: address.get(AFTER) ?? null };
  const asked = useDesk(DutyListQuery, variables);
  return (
    <>
      <LedgerFilters filter={filter} />
      {filter.states ? null : <Overdue filter={filter} />}
      <Waiting asked={asked}>
        {({ duties: { nodes, total, pageInfo } }) => (
          <>
            <Toolbar end={<ExportDuties filter={filter} order={order} name={`工作台账_${today}`} />}>
              <p className="small soft">
                {total}项，{fullDate(filter.from ?? today)}至{fullDate(filter.to ?? today)}
              </p>
            </Toolbar>
            {nodes.length > 0 ? (
              <LedgerDays today={today} duties={nodes.map((duty) => readFragment(DutyFragment, duty))} />
            ) : (
              <Empty title="这段时间没有到期或者办理的事项">换一段时间，或者换一个范围再看。</Empty>
            )}
            <KeysetPages pageInfo={pageInfo} />
          </>
        )}
      </Waiting>
    </>
  );
}
