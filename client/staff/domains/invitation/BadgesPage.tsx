import { dayOf, fullDate } from '#client/format.ts';
import { qrOf } from '#client/citizen/qr.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Code, Qr } from '#client/ui/Receipt.tsx';
import { type Guest, type Item, type Meeting, seated } from './meeting-query.ts';
import { PrintedDesk } from './PrintedDesk.tsx';
import { capacityText } from './SeatListPage.tsx';

/** 列席证: one a person and item, with the code that is scanned at the door. */
export const BadgesPage = () => (
  <PrintedDesk title="列席证" note="每人一张，进场时扫码签到；打印后沿边裁开">
    {(meeting) => {
      const all = seated(meeting);
      return all.length === 0 ? (
        <Empty title="还没有人应邀">
          <p>受邀人答复参加以后，才有列席证。</p>
        </Empty>
      ) : (
        <ul className="badges">
          {all.map(({ item, one }) => (
            <Badge key={one.id} meeting={meeting} item={item} one={one} />
          ))}
        </ul>
      );
    }}
  </PrintedDesk>
);

const Badge = ({ meeting, item, one }: { meeting: Meeting; item: Item; one: Guest }) => (
  <li className="badge">
    <span className="small">{meeting.name}</span>
    <span className="small soft">{fullDate(dayOf(meeting.startsAt))}　列席证</span>
    <b className="badge-name">{one.addressee}</b>
    <span>{capacityText(one)}</span>
    <span className="small">
      第{item.position}项　{item.title}
    </span>
    {one.seatCode ? (
      <>
        <Qr {...qrOf(one.seatCode)} label={`${one.addressee}的签到码`} />
        <span className="num">
          <Code>{one.seatCode}</Code>
        </span>
      </>
    ) : null}
  </li>
);
