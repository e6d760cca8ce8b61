import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { DutyListQuery as Listed } from '#client/graphql/graphql.ts';
import { monthOf } from '#client/format.ts';
import { monthBeside, monthDays, monthIn } from '#client/month.ts';
import { DutyFragment } from '#client/staff/domains/compliance/duty-fragment.ts';
import { DutyListQuery } from '#client/staff/domains/compliance/duty-list-query.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { type Address, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { type CalendarAround, useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Weeks } from '#client/ui/Weeks.tsx';
import { weeksOf } from './month.ts';

const MONTH = 'yue';
const WHOSE = 'fanwei';
const MOST = 100;

/** The same days as a list. */
const ledgerOf = (whose: string | undefined) => (from: string, to: string) =>
  `${paths.ledger}?cong=${from}&dao=${to}${whose ? `&fanwei=${whose}` : ''}`;

/** 到期日历: a month with what is due and what was done; the list of the same days is the ledger. */
export function DueMonth({ today }: { today: string }) {
  const address = useAddress();
  const { unit } = useViewer();
  const month = monthIn(address.get(MONTH)) ?? today.slice(0, 7);
  const whose = address.get(WHOSE);
  const [from, to] = monthDays(month);
  const filter = { from, to, mine: whose ? null : true, unitId: whose === 'danwei' ? unit.id : null };
  const asked = useDesk(DutyListQuery, { filter, order: 'DAY', first: MOST, after: null });
  const calendar = useWorkCalendar(from);
  return (
    <Panel
      title={`到期日历：${monthOf(from)}`}
      flush
      aside={
        <a className="small" href={ledgerOf(whose)(from, to)}>
          按日列出
        </a>
      }
    >
      <Choices address={address} month={month} today={today} />
      <Waiting asked={asked}>
        {({ duties }) =>
          calendar ? <Month duties={duties} month={month} today={today} calendar={calendar} /> : null
        }
      </Waiting>
    </Panel>
  );
}

interface ChoicesProps {
  address: Address;
  month: string;
  today: string;
}

function Choices({ address, month, today }: ChoicesProps) {
  const whose = address.get(WHOSE);
  const now = today.slice(0, 7);
  return (
    <div className="panel-body stack">
      <Chips
        label="月份"
        items={[
          { href: address.with({ [MONTH]: monthBeside(month, -1) }), label: '上月' },
          { href: address.with({ [MONTH]: null }), label: '本月', current: month === now },
          { href: address.with({ [MONTH]: monthBeside(month, 1) }), label: '下月' },
        ]}
      />
      <Chips
        label="范围"
        items={[
          { href: address.with({ [WHOSE]: null }), label: '本人经办', current: !whose },
          { href: address.with({ [WHOSE]: 'danwei' }), label: '本单位', current: whose === 'danwei' },
          { href: address.with({ [WHOSE]: 'quanbu' }), label: '能看到的全部', current: whose === 'quanbu' },
        ]}
      />
    </div>
  );
}

interface MonthProps {
  duties: Listed['duties'];
  month: string;
  today: string;
  calendar: CalendarAround;
}

function Month({ duties: { nodes, total }, month, today, calendar }: MonthProps) {
  const whose = useAddress().get(WHOSE);
  const duties = nodes.map((duty) => readFragment(DutyFragment, duty));
  const days = weeksOf(month, today, duties, calendar, (day) => ledgerOf(whose)(day, day));
  return (
    <>
      <Weeks caption={`${monthOf(`${month}-01`)}到期和办理的事项`} days={days} />
      {total > nodes.length ? (
        <p className="panel-body small">
          本月共{total}项，这里列出前{nodes.length}项，其余请看台账。
        </p>
      ) : null}
    </>
  );
}
