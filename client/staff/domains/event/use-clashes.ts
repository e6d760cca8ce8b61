import { skipToken } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useSettled } from '#client/staff/ground/frame/use-settled.ts';
import { type PlanForm, type SlotRow, turnOf } from './plan-form.ts';

const ClashesQuery = graphql(`
  query EventClashes($needs: EventNeedsInput!) {
    eventClashes(needs: $needs) {
      ...Finding_fields
    }
  }
`);

/** Room, hosts and times as typed. */
type Needs = Pick<PlanForm, 'roomId' | 'hostIds'> & {
  slots: readonly Pick<SlotRow, 'day' | 'startsAt' | 'endsAt'>[];
};

const NONE: readonly Finding[] = [];
const PAUSE_MS = 500;

/** Who has the room or the hosts at that time (场地和接待人冲突), asked while one types; saving asks again. */
export function useClashes({ roomId, hostIds, slots }: Needs, eventId: string | null): readonly Finding[] {
  const turns = slots.map(turnOf);
  const needs = useSettled(
    { eventId, roomId: roomId || null, hostIds: [...hostIds], slots: turns },
    PAUSE_MS,
  );
  const asks = (needs.roomId !== null || needs.hostIds.length > 0) && needs.slots.length > 0;
  const { data } = useDesk(ClashesQuery, asks ? { needs } : skipToken);
  return asks ? (data?.eventClashes ?? NONE) : NONE;
}
