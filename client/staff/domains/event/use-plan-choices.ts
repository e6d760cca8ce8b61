import { graphql } from '#client/graphql/gql.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import type { PlanForm } from './plan-form.ts';

const PlanChoicesQuery = graphql(`
  query EventPlanChoices($coUnitIds: [ID!]!) {
    eventRooms {
      id
      name
      address
      access
      seats
      active
    }
    eventHostChoices(coUnitIds: $coUnitIds) {
      id
      name
    }
    decisions {
      id
      no
      title
    }
  }
`);

/** Choices of a plan: the county's rooms, the unit's own people, the decisions. */
export interface PlanChoices {
  rooms: Readonly<Record<string, string>>;
  /** Of the room that is chosen: where it is and how one gets in. */
  roomHint: string;
  hosts: Readonly<Record<string, string>>;
  decisions: Readonly<Record<string, string>>;
  /** Public name of the chosen room. */
  roomName: string;
}

const named = (people: readonly { id: string; name: string }[]) =>
  Object.fromEntries(people.map(({ id, name }) => [id, name]));

export function usePlanChoices({
  coUnitIds,
  roomId,
}: Pick<PlanForm, 'coUnitIds' | 'roomId'>): PlanChoices | null {
  const { data } = useDesk(PlanChoicesQuery, { coUnitIds: [...coUnitIds] });
  if (!data) return null;
  const rooms = data.eventRooms.filter(({ id, active }) => active || id === roomId);
  const room = rooms.find(({ id }) => id === roomId);
  return {
    rooms: Object.fromEntries(
      rooms.map(({ id, name, seats, access }) => [
        id,
        `${name}（${seats}人${access ? '，有无障碍通行' : ''}）`,
      ]),
    ),
    roomHint: room
      ? [room.address, room.access || '没有登记无障碍通行', `可以容纳${room.seats}人`].join('；')
      : '在登记的场地里选，同一时间只用一次。',
    hosts: named(data.eventHostChoices),
    decisions: Object.fromEntries(data.decisions.map(({ id, no, title }) => [id, `${no}　${title}`])),
    roomName: room?.name ?? '',
  };
}
