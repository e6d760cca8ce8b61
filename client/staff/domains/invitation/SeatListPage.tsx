import { clock, fullDate, dayOf } from '#client/format.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Table } from '#client/ui/Table.tsx';
import {
  INVITATION_STAGE_LABELS,
  INVITED_CAPACITY_LABELS,
  REPRESENTATIVE_CATEGORY_LABELS,
} from '#client/words.ts';
import { type Guest, type Item, seated } from './meeting-query.ts';
import { PrintedDesk } from './PrintedDesk.tsx';

/** 列席名单: who sits in on what, to lie at the door; A4. */
export const SeatListPage = () => (
  <PrintedDesk title="列席名单" note="打印后放在会场门口；不上网，不外传">
    {(meeting) => {
      const rows = seated(meeting);
      return (
        <>
          <Heading level={2}>{meeting.name}列席名单</Heading>
          <p>
            {fullDate(dayOf(meeting.startsAt))} {clock(meeting.startsAt)}　{meeting.place}　共{rows.length}
            人次
          </p>
          {rows.length === 0 ? (
            <Empty title="还没有人应邀">
              <p>受邀人答复参加以后，列在这里。</p>
            </Empty>
          ) : (
            <Table
              stack
              tight
              caption="列席名单"
              captionHidden
              columns={[
                { label: '姓名' },
                { label: '身份' },
                { label: '列席议题' },
                { label: '邀请函' },
                { label: '到会' },
              ]}
              rows={rows.map(rowOf)}
            />
          )}
        </>
      );
    }}
  </PrintedDesk>
);

const rowOf = ({ item, one }: { item: Item; one: Guest }) => ({
  key: one.id,
  cells: [
    one.addressee,
    capacityText(one),
    `第${item.position}项　${item.title}`,
    one.letterNo ?? '',
    one.checkedInAt
      ? `${clock(one.checkedInAt)}签到`
      : one.stage === 'ABSENT'
        ? INVITATION_STAGE_LABELS.ABSENT
        : '＿＿＿＿',
  ],
});

/** As what they sit there. */
export const capacityText = ({ capacity, category }: Pick<Guest, 'capacity' | 'category'>): string =>
  capacity === 'STAKEHOLDER'
    ? INVITED_CAPACITY_LABELS.STAKEHOLDER
    : `${INVITED_CAPACITY_LABELS.REPRESENTATIVE}（${REPRESENTATIVE_CATEGORY_LABELS[category]}）`;
