import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { QuorumSetting } from '#server/law/meeting/quorum.ts';
import { ownSetting } from '#server/law/policy/body-policy.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

/**
 * Quorum rule of this body for a meeting on a day (到会人数的设定): as it was set then; a later version does not reach back.
 */
export async function quorumSettingOn(
  db: Db,
  rules: Pick<Rules, 'today' | 'policy' | 'bodies'>,
  organId: string | null,
  day: CalendarDay,
): Promise<QuorumSetting> {
  const county = day < rules.today ? await countySettingOn(db, day) : rules.policy;
  const { executiveQuorum, plenaryQuorum } = county;
  const { bodyQuorum } = ownSetting(rules.bodies, organId, day);
  return { executiveQuorum, plenaryQuorum, bodyQuorum };
}

/** The county's version of a day gone by. */
async function countySettingOn(db: Db, day: CalendarDay) {
  const row = await db
    .selectFrom('local_policy_version')
    .select('values')
    .where(sql<boolean>`(changed_at at time zone 'Asia/Shanghai')::date <= ${day}::date`)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return { ...DEFAULT_POLICY, ...row?.values };
}
