import { graphql } from '#client/graphql/gql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';

const HearingRoomsQuery = graphql(`
  query HearingRooms {
    eventRooms {
      name
      active
    }
  }
`);

/** 地点: a registered room by its name, or another place. */
export function usePlaceField<T extends { place: string }>(): RecordField<T> {
  const { data } = useDesk(HearingRoomsQuery, {});
  const rooms = (data?.eventRooms ?? []).filter(({ active }) => active).map(({ name }) => name);
  return placeField(rooms) as RecordField<T>;
}

const HINT = '选登记过的场地，公众就看到它的地址、入口、公交和无障碍通行；也可以写别的地点。';

const placeField = (rooms: readonly string[]): RecordField<{ place: string }> => ({
  kind: 'text',
  name: 'place',
  label: '地点',
  hint: HINT,
  known: rooms,
});
