import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { type CapabilityRef, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { countOf } from '#client/staff/ground/form/typed.ts';
import type { EventRoom } from './RoomsPage.tsx';

const SaveEventRoom = standard('saveEventRoom');

interface RoomTyped {
  name: string;
  address: string;
  access: string;
  entrance: string;
  transit: string;
  seats: string;
  active: boolean;
}

const wrongSeats = (text: string) => (/^[1-9]\d{0,5}$/.test(text.trim()) ? undefined : '请填写1以上的整数。');

const FIELDS: readonly RecordField<RoomTyped>[] = [
  { kind: 'text', name: 'name', label: '名称' },
  { kind: 'text', name: 'seats', label: '可以容纳几人', beside: true, wrong: wrongSeats },
  { kind: 'text', name: 'address', label: '地址', hint: '公众按它前往。' },
  { kind: 'text', name: 'entrance', label: '入口', hint: '如“人民路一侧北门，进门左手”。', optional: true },
  { kind: 'text', name: 'transit', label: '公交', hint: '如“2路、5路，政务中心站下”。', optional: true },
  {
    kind: 'area',
    name: 'access',
    label: '无障碍通行',
    hint: '如“北门有坡道，一楼有无障碍卫生间”。公众看得到。',
    optional: true,
  },
  { kind: 'tick', name: 'active', label: '正在使用', hint: '停用的不再供选择，已经占用的照常。' },
];

const BLANK: RoomTyped = {
  name: '',
  address: '',
  access: '',
  entrance: '',
  transit: '',
  seats: '',
  active: true,
};

const typedOf = ({ name, address, access, entrance, transit, seats, active }: EventRoom): RoomTyped => ({
  name,
  address,
  access,
  entrance,
  transit,
  seats: String(seats),
  active,
});

interface RoomFormProps {
  /** Null: a room that is not known yet. */
  room: EventRoom | null;
  capability: CapabilityRef;
}

/** 登记、修改场地. */
export const RoomForm = ({ room, capability }: RoomFormProps) =>
  notMine(capability) ? null : (
    <RecordForm
      form={`room:${room?.id ?? 'new'}`}
      capability={capability}
      look={room ? 'quiet' : undefined}
      word={room ? '修改场地' : '登记场地'}
      document={SaveEventRoom}
      record={room ? typedOf(room) : BLANK}
      fields={FIELDS}
      variables={({ seats, ...typed }) => ({
        id: room?.id ?? null,
        version: room?.version ?? 0,
        input: { ...typed, seats: countOf(seats) },
      })}
    />
  );
