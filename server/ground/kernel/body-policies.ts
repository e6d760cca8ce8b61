import { sql } from 'kysely';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { BodyPolicies, BodyPolicy } from '#server/law/policy/body-policy.ts';
import type { Db } from './context.ts';

/** Mark of all versions (本机关设定): written versions never change, so their ids identify the whole. */
export const BODY_STAND = sql<string>`(select coalesce(md5(string_agg(id::text, ',' order by id)), '')
  from body_policy_version)`;

const kept = new Map<string, BodyPolicies>();

/** Settings of each body that decides for itself, for its own decisions (本机关设定), every version with its first day. */
export async function bodyPolicies(db: Db, stand?: string): Promise<BodyPolicies> {
  const mark = stand ?? (await standOf(db));
  const known = kept.get(mark);
  if (known) return known;
  const rows = await db
    .selectFrom('body_policy_version')
    .select(['organ_id as organId', 'values'])
    .select(sql<CalendarDay>`(changed_at at time zone 'Asia/Shanghai')::date::text`.as('from'))
    .orderBy('version', 'desc')
    .execute();
  const bodies = new Map<string, { from: CalendarDay; values: Partial<BodyPolicy> }[]>();
  for (const { organId, ...version } of rows) bodies.set(organId, [...(bodies.get(organId) ?? []), version]);
  kept.clear();
  kept.set(mark, bodies);
  return bodies;
}

async function standOf(db: Db): Promise<string> {
  const { rows } = await sql<{ stand: string }>`select ${BODY_STAND} as stand`.execute(db);
  return rows[0]?.stand ?? '';
}
