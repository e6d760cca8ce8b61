import { type RawBuilder, sql } from 'kysely';
import type { CommandContext } from '#server/kernel/context.ts';
import type { Finding } from '#server/law/refusal.ts';
import { inShanghai } from '#server/law/calendar-day.ts';

/** What a plan needs, and when (占用): the room and the hosts in every slot. */
export interface Wanted {
  roomId: string | null;
  hostIds: readonly string[];
  slots: readonly { startsAt: Date; endsAt: Date }[];
}

interface Clash {
  resource_id: string;
  no: string;
  title: string | null;
  unit_name: string;
  starts_at: Date;
  ends_at: Date;
}

/** Plans are made one after the other, so that whoever comes second is told who was first; the table's exclusion stands behind it. */
export const holdClaims = ({ db }: CommandContext) =>
  sql`select pg_advisory_xact_lock(hashtext('event-claims'))`.execute(db);

/** The rooms and hosts that are needed (占用的对象). */
export const resourcesOf = ({ roomId, hostIds }: Pick<Wanted, 'roomId' | 'hostIds'>): string[] => [
  ...(roomId ? [roomId] : []),
  ...hostIds,
];

/** Who has the room or a host at that time (场地和接待人冲突), each named. */
export async function clashFindings(
  { db }: CommandContext,
  wanted: Wanted,
  eventId: string | null,
): Promise<Finding[]> {
  const resources = resourcesOf(wanted);
  if (resources.length === 0) return [];
  const found: Finding[] = [];
  for (const { startsAt, endsAt } of wanted.slots) {
    const asked: RawBuilder<Clash> = sql`
      select * from event_clashes(${resources}::uuid[], ${startsAt}, ${endsAt}, ${eventId}::uuid)`;
    const { rows } = await asked.execute(db);
    found.push(...rows.map((clash) => findingOf(clash, clash.resource_id === wanted.roomId)));
  }
  return found;
}

const findingOf = ({ no, title, unit_name, starts_at, ends_at }: Clash, room: boolean): Finding => ({
  rule: 'R-71',
  basis: 'DESIGN',
  article: '场地和接待人使用规则',
  severity: 'BLOCK',
  code: room ? 'ROOM_IN_USE' : 'HOST_IN_USE',
  message: `${room ? '场地' : '接待人'}在${inShanghai(starts_at)}至${inShanghai(ends_at)}已由${unit_name}的${
    title ? `“${title}”` : '活动'
  }（${no}）使用。`,
  fields: [room ? 'roomId' : 'hostIds', 'slots'],
  fix: room ? '换一个场地，或者错开时间。' : '换一位接待人，或者错开时间。',
});
