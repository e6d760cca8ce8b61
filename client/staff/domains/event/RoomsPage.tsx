import { graphql } from '#client/graphql/gql.ts';
import type { EventRoomsDeskQuery as Data } from '#client/graphql/graphql.ts';
import { heldText } from '#client/citizen/parts/activity-standing.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { eventPath } from '#client/staff/ground/addresses/event.ts';
import { RoomForm } from './RoomForm.tsx';

const EventRoomsDeskQuery = graphql(`
  query EventRoomsDesk {
    saveEventRoomCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    eventRooms {
      ...EventRoom_fields
    }
    roomUses {
      ...RoomUse_fields
    }
  }
`);

export type EventRoom = Data['eventRooms'][number];
type RoomUse = Data['roomUses'][number];

const TITLE = '场地';

/** 场地: where events are held, and when each is in use from now on. */
export function RoomsPage() {
  useTitle(TITLE);
  const asked = useDesk(EventRoomsDeskQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="活动共用的场地；同一时间只用一次，由县政府办公室登记">
        <ButtonLink look="quiet" href={paths.events}>
          返回列表
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Waiting asked={asked}>{(data) => <Rooms {...data} />}</Waiting>
      </DeskBody>
    </>
  );
}

const Rooms = ({ eventRooms, roomUses, saveEventRoomCan }: Data) => (
  <>
    <RoomForm room={null} capability={saveEventRoomCan} />
    {eventRooms.length === 0 ? <Empty title="还没有登记场地">活动可以写明别的地点。</Empty> : null}
    {eventRooms.map((room) => (
      <Panel key={room.id} title={room.name} aside={room.active ? null : <Tag kind="closed">已停用</Tag>}>
        <Facts
          small
          items={[
            { term: '地址', detail: room.address },
            { term: '容纳', detail: `${room.seats}人` },
            { term: '入口', detail: room.entrance || '没有登记' },
            { term: '公交', detail: room.transit || '没有登记' },
            { term: '无障碍', detail: room.access || '没有登记' },
            { term: '占用', detail: <Uses uses={roomUses.filter(({ roomId }) => roomId === room.id)} /> },
          ]}
        />
        <RoomForm room={room} capability={saveEventRoomCan} />
      </Panel>
    ))}
  </>
);

/** Who uses it when; of what is not announced yet only whose it is. */
const Uses = ({ uses }: { uses: readonly RoomUse[] }) =>
  uses.length === 0 ? (
    <>今后没有占用</>
  ) : (
    <ul className="plain stack">
      {uses.map(({ eventNo, title, unitName, startsAt, endsAt }) => (
        <li key={`${eventNo}${startsAt}`}>
          {heldText({ startsAt, endsAt })}
          {'　'}
          {title ? <a href={eventPath(eventNo)}>{title}</a> : '拟稿中的活动'}
          <span className="soft">
            （{unitName}，{eventNo}）
          </span>
        </li>
      ))}
    </ul>
  );
