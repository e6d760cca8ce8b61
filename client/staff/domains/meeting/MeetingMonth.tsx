import { graphql } from '#client/graphql/gql.ts';
import { monthOf } from '#client/format.ts';
import { monthBeside, monthDays, monthIn } from '#client/month.ts';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useWorkCalendar } from '#client/staff/ground/frame/use-work-calendar.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Weeks } from '#client/ui/Weeks.tsx';
import { weeksOf } from './meeting-month.ts';

const MeetingMonthQuery = graphql(`
  query MeetingMonth($from: CalendarDay!, $to: CalendarDay!) {
    meetings(from: $from, to: $to, first: 100) {
      nodes {
        id
        no
        name
        stage
        startsAt
        endsAt
        place
      }
    }
  }
`);

const MONTH = 'yue';

/** 会议月历: who meets when, and which of them want the same room. */
export function MeetingMonth({ today }: { today: string }) {
  const address = useAddress();
  const month = monthIn(address.get(MONTH)) ?? today.slice(0, 7);
  const [from, to] = monthDays(month);
  const asked = useDesk(MeetingMonthQuery, { from, to });
  const calendar = useWorkCalendar(from);
  return (
    <Panel title={`会议月历：${monthOf(from)}`} flush>
      <div className="panel-body">
        <Chips
          label="月份"
          items={[
            { href: address.with({ [MONTH]: monthBeside(month, -1) }), label: '上月' },
            { href: address.with({ [MONTH]: null }), label: '本月', current: month === today.slice(0, 7) },
            { href: address.with({ [MONTH]: monthBeside(month, 1) }), label: '下月' },
          ]}
        />
      </div>
      <Waiting asked={asked}>
        {({ meetings: { nodes } }) =>
          calendar ? (
            <Weeks caption={`${monthOf(from)}的会议`} days={weeksOf(month, today, nodes, calendar)} />
          ) : null
        }
      </Waiting>
    </Panel>
  );
}
