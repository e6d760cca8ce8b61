import { type RawBuilder, sql } from 'kysely';
import type { CommandContext, Db } from '#server/ground/kernel/context.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { spanInChinese, type Turn } from '#server/law/event/event-notice.ts';

const r71 = provision('R-71', 'DESIGN', '场地和接待人使用规则');

/** Resources that a plan needs, and when (占用): the room and the hosts in every slot. */
export interface Wanted {
  roomId: string | null;
  hostIds: readonly string[];
  slots: readonly Turn[];
}

interface Clash {
  /** Of which slot, counted from none. */
  place: number;
  resource_id: string;
  resource: string;
  no: string;
  title: string | null;
  unit_name: string;
  starts_at: Date;
  ends_at: Date;
}

/**
 * Plans are made one after the other, so that whoever comes second is shown who was first; the table's exclusion
 * constraint stands behind it.
 */
export const holdClaims = ({ db }: CommandContext) =>
  sql`select pg_advisory_xact_lock(hashtext('event-claims'))`.execute(db);

/** The rooms and hosts that are needed (占用的对象). */
export const resourcesOf = ({ roomId, hostIds }: Pick<Wanted, 'roomId' | 'hostIds'>): string[] => [
  ...(roomId ? [roomId] : []),
  ...hostIds,
];

/** Who has the room or a host at that time (场地和接待人冲突), each named. */
export async function clashFindings(
  { db }: { db: Db },
  wanted: Wanted,
  eventId: string | null,
): Promise<Finding[]> {
  const resources = resourcesOf(wanted);
  // A time that cannot be is none to look for clashes in.
  const slots = wanted.slots
    .map((slot, place) => ({ ...slot, place }))
    .filter(({ startsAt, endsAt }) => startsAt < endsAt);
  if (resources.length === 0 || slots.length === 0) return [];
  const starts = slots.map(({ startsAt }) => startsAt);
  const ends = slots.map(({ endsAt }) => endsAt);
  const places = slots.map(({ place }) => place);
  const asked: RawBuilder<Clash> = sql`
    select c.*, s.place, coalesce(r.name, p.name, '') as resource
    from unnest(${starts}::timestamptz[], ${ends}::timestamptz[], ${places}::int[]) as s(starts, ends, place)
      cross join lateral event_clashes(${resources}::uuid[], s.starts, s.ends, ${eventId}::uuid) c
      left join event_room r on r.id = c.resource_id
      left join person p on p.id = c.resource_id
    order by s.place, c.starts_at`;
  const { rows } = await asked.execute(db);
  return rows.map((clash) => findingOf(clash, clash.resource_id === wanted.roomId));
}

const findingOf = ({ place, resource, no, title, unit_name, ...at }: Clash, room: boolean) =>
  r71.block(room ? 'ROOM_IN_USE' : 'HOST_IN_USE', room ? 'roomId' : 'hostIds', `slots.${place}.startsAt`)`
    ${room ? '场地' : '接待人'}“${resource}”在${spanInChinese({
      startsAt: at.starts_at,
      endsAt: at.ends_at,
    })}已由${unit_name}的${title ? `“${title}”` : '活动'}（${no}）使用。
  ${room ? '换一个场地，或者错开时间。' : '换一位接待人，或者错开时间。'}`;
