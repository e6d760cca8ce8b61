import type { EventRoomInput } from '#schema/event/event-input.ts';
import { EventRoom } from '#schema/event/event.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForChange } from '#server/ground/kernel/load.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { keepsRooms } from './event.permissions.ts';

const r71 = provision('R-71', 'DESIGN', '场地和接待人使用规则');

const LONGEST = 100;
const MOST = 100_000;

/** 登记场地: a new one, or with its id one that is known already; one that is not in use any more is only put aside. */
export const saveEventRoom = defineCommand(
  ['event.roomSaved', '登记活动场地'],
  keepsRooms,
  async (command, id: string | null | undefined, version: number, input: EventRoomInput) => {
    const room = id == null ? null : await loadForChange(command.em, EventRoom, id, version, '该场地');
    const same = await command.em.findOne(EventRoom, { name: input.name });
    const refusal = command.refusalOf([
      ...refuseRoom(input),
      ...(same && same.id !== room?.id ? [nameTaken] : []),
    ]);
    if (refusal) return refusal;
    const { name, address, access, entrance, transit, seats, active } = input;
    const content = { name, address, access, entrance, transit, seats, active };
    const saved = room ? Object.assign(room, content) : command.em.create(EventRoom, content);
    command.about('eventRoom', saved.id, saved.name);
    return saved.id;
  },
);

const refuseRoom = ({ name, address, seats }: EventRoomInput): Finding[] => [
  ...(blank(name) || Array.from(name).length > LONGEST ? [noName] : []),
  ...(blank(address) ? [noAddress] : []),
  ...(seats >= 1 && seats <= MOST ? [] : [oddSeats]),
];

const noName = r71.block('ROOM_NAME_REQUIRED', 'name')`
  场地名称没有填写，或者超过${LONGEST}字。
  写单位、楼层和房间，如“县融媒体中心一楼演播厅”。`;

const noAddress = r71.block('ROOM_ADDRESS_REQUIRED', 'address')`
  场地地址没有填写。
  填写地址，方便公众前往。`;

const oddSeats = r71.block('ROOM_SEATS_INVALID', 'seats')`
  容纳人数应当是1至${MOST}的整数。
  按消防核定或者实有座位填写，不写“约”字。`;

const nameTaken = r71.block('ROOM_KNOWN', 'name')`
  这个名称的场地已经登记。
  修改已登记的场地，或者换一个名称。`;
