import { shortDate, weekday } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { DailyInflowQuery as Data } from '#client/graphql/graphql.ts';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { InflowBar } from './InflowBar.tsx';

const DailyInflowQuery = graphql(`
  query DailyInflow($consultationId: ID!) {
    dailyInflow(consultationId: $consultationId) {
      day
      count
      countByChannel {
        channel
        count
      }
    }
  }
`);

type Day = Data['dailyInflow'][number];
type Channel = Day['countByChannel'][number]['channel'];

/** How many days stand open; the others are in the table. */
const RECENT = 14;

/** Opinions received by day: the last two weeks as bars, every day by channel in a table. */
export function DailyInflow({ consultationId }: { consultationId: string }) {
  const { data, fault } = useDesk(DailyInflowQuery, { consultationId });
  if (fault) return <FaultNote fault={fault} />;
  const days = data?.dailyInflow ?? [];
  if (days.length === 0) return null;
  return (
    <>
      <RecentDays days={days.slice(-RECENT)} all={days.length <= RECENT} />
      <More summary="各渠道每天收到的条数" row>
        <div className="scroll-x" role="region" aria-label="各渠道每天收到的条数" tabIndex={0}>
          <ByChannel days={days} />
        </div>
      </More>
    </>
  );
}

const RecentDays = ({ days, all }: { days: readonly Day[]; all: boolean }) => (
  <Table
    caption={all ? '每天收到的意见' : `每天收到的意见，最近${RECENT}天`}
    tight
    columns={[{ label: '日期' }, { label: '条数', num: true }, { label: '多少' }]}
    rows={days.map(({ day, count }) => ({
      key: day,
      cells: [
        <DayName key="day" day={day} />,
        count,
        <InflowBar key="bar" count={count} most={Math.max(...days.map((one) => one.count))} />,
      ],
    }))}
  />
);

const DayName = ({ day }: { day: string }) => (
  <time className="nowrap" dateTime={day}>
    {shortDate(day)}（{weekday(day)}）
  </time>
);

/** The ways by which anything came, as the contract lists them. */
export const channelsIn = (days: readonly Pick<Day, 'countByChannel'>[]): Channel[] => {
  const came = new Set(days.flatMap((day) => day.countByChannel.map(({ channel }) => channel)));
  return (Object.keys(COMMENT_CHANNEL_LABELS) as Channel[]).filter((channel) => came.has(channel));
};

function ByChannel({ days }: { days: readonly Day[] }) {
  const channels = channelsIn(days);
  return (
    <Table
      caption="各渠道每天收到的条数"
      captionHidden
      tight
      columns={[
        { label: '日期' },
        ...channels.map((channel) => ({ label: COMMENT_CHANNEL_LABELS[channel], num: true })),
        { label: '合计', num: true },
      ]}
      rows={days.map(({ day, count, countByChannel }) => ({
        key: day,
        cells: [
          <DayName key="day" day={day} />,
          ...channels.map((channel) => countByChannel.find((one) => one.channel === channel)?.count ?? 0),
          count,
        ],
      }))}
    />
  );
}
