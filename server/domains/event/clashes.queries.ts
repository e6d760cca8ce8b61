import { sql } from 'kysely';
import type { EventNeedsInput, RoomUseView } from '#schema/event/event-claims-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput, forbidden, unauthenticated } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { MOST_SLOTS } from '#server/law/event/event-plan.ts';
import type { Finding } from '#server/law/refusal.ts';
import { clashFindings } from './clashes.ts';
import { plans } from './event.permissions.ts';

/** Who plans asks; others have no use for who is where. */
function admitPlanner({ actor }: Context, what: string): void {
  if (!plans.allows(actor)) throw actor ? forbidden(what, plans.sentence) : unauthenticated();
}

/** Conflicts of a plan (场地和接待人冲突) while it is being made: the query reserves nothing. */
export async function clashesOf(context: Context, needs: EventNeedsInput): Promise<Finding[]> {
  admitPlanner(context, '查看占用');
  const { eventId = null, roomId = null, hostIds, slots } = needs;
  if (![eventId, roomId, ...hostIds].every((id) => id === null || isId(id)) || slots.length > MOST_SLOTS)
    throw badInput('没有这个场地、接待人或者活动。', ['roomId', 'hostIds']);
  return read(context, (db) => clashFindings({ db }, { roomId, hostIds, slots }, eventId));
}

/** How the county's rooms are in use from now on (场地的占用), the first first. */
export async function roomUses(context: Context): Promise<RoomUseView[]> {
  admitPlanner(context, '查看占用');
  return read(context, async (db) => {
    const { rows } = await sql<RoomUseView>`
      select c.resource_id as "roomId", c.no as "eventNo", c.title, c.unit_name as "unitName",
        c.starts_at as "startsAt", c.ends_at as "endsAt"
      from event_clashes(array(select id from event_room), app_now(), 'infinity', null) c
      order by c.starts_at, c.no`.execute(db);
    return rows;
  });
}
