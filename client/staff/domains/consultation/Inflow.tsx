import { percent } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Table } from '#client/ui/Table.tsx';
import { Totals } from '#client/ui/Totals.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { opinionsPath } from '#client/staff/ground/addresses/consultation.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { DailyInflow } from './DailyInflow.tsx';
import { InflowBar } from './InflowBar.tsx';

/** Opinions received, by channel and by day: the numbers, and a bar for each. */
export function Inflow({ record }: { record: ConsultationRecord }) {
  const { id, commentCount, peopleCount, undisposedCount, countByChannel } = record;
  const channels = countByChannel.toSorted((one, other) => other.count - one.count);
  return (
    <Panel title="收到的意见" aside={<a href={opinionsPath(id)}>逐条处理</a>}>
      <Totals
        items={[
          { value: commentCount, label: '条意见' },
          { value: peopleCount, label: '人' },
          { value: undisposedCount, label: '条未办结' },
        ]}
      />
      {channels.length > 0 ? (
        <>
          <ChannelTable channels={channels} />
          <DailyInflow consultationId={id} />
        </>
      ) : (
        <Empty title="还没有收到意见">
          <p>
            公众在本平台提交的意见会出现在这里；来信来电请代录。
            <ButtonLink look="text" href={opinionsPath(id)}>
              打开意见处理
            </ButtonLink>
          </p>
        </Empty>
      )}
    </Panel>
  );
}

interface ChannelsProps {
  channels: ConsultationRecord['countByChannel'];
}

const sumOf = (channels: ChannelsProps['channels']) => channels.reduce((sum, { count }) => sum + count, 0);

const ChannelTable = ({ channels }: ChannelsProps) => (
  <Table
    caption="各渠道收到的意见"
    captionHidden
    tight
    columns={[
      { label: '渠道' },
      { label: '条数', num: true },
      { label: '占比', num: true },
      { label: '多少' },
    ]}
    rows={channels.map(({ channel, count }) => ({
      key: channel,
      cells: [
        COMMENT_CHANNEL_LABELS[channel],
        count,
        percent(count, sumOf(channels)),
        <InflowBar key="bar" count={count} most={channels[0]?.count ?? count} />,
      ],
    }))}
  />
);
