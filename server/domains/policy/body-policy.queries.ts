import { sql } from 'kysely';
import type { LocalPolicyVersionView } from '#schema/policy/local-policy-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { rulesOf } from '#server/ground/kernel/rules.ts';
import { BODY_POLICY_ENTRIES, type BodyPolicy, UNSET_BODY_POLICY } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { valueView } from './local-policy.queries.ts';

/** Every version of a body's own setting (本机关设定的沿革), the latest first; where it has none, what holds for it without one. */
export const bodyPolicyHistory = (context: Context, organId: string): Promise<LocalPolicyVersionView[]> =>
  read(context, async (db) => {
    const { policy, now } = await rulesOf(db);
    const found = await versions(db).where('v.organ_id', '=', organId).execute();
    if (found.length > 0) return found.map((row) => versionView(row, policy));
    const unit = await db
      .selectFrom('unit')
      .select(['id', 'name'])
      .where('id', '=', organId)
      .where('decides_itself', '=', true)
      .executeTakeFirst();
    if (!unit) throw notFound('自行决策的单位');
    return [versionView(unset(unit, now), policy)];
  });

/** The settings of all bodies that have their own (自行决策机关的设定), as they stand now. */
export const bodyPolicies = (context: Context): Promise<LocalPolicyVersionView[]> =>
  read(context, async (db) => {
    const { policy } = await rulesOf(db);
    const rows = await versions(db).execute();
    const newest = rows.filter(
      (row, index) => rows.findIndex(({ organId }) => organId === row.organId) === index,
    );
    return newest.map((row) => versionView(row, policy));
  });

const versions = (db: Db) =>
  db
    .selectFrom('body_policy_version as v')
    .innerJoin('unit as u', 'u.id', 'v.organ_id')
    .leftJoin('person', 'person.id', 'v.changed_by_id')
    .leftJoin('person as second', 'second.id', 'v.confirmed_by_id')
    .select(['v.version', 'v.values', 'v.reason', 'v.changed_at as changedAt', 'v.organ_id as organId'])
    .select(['u.name as organName', 'person.name as changedBy', 'second.name as confirmedBy'])
    .select(
      sql<Partial<BodyPolicy> | null>`lag(v."values") over (partition by v.organ_id order by v.version)`.as(
        'before',
      ),
    )
    .orderBy('u.name')
    .orderBy('v.version', 'desc');

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['execute']>>[number];

/** Version in force before a body's first own one: the county's setting. */
const unset = ({ id, name }: { id: string; name: string }, now: Date): VersionRow => ({
  version: 0,
  values: {},
  reason: '本机关没有另作设定，适用本县设定。',
  changedAt: now,
  organId: id,
  organName: name,
  changedBy: null,
  confirmedBy: null,
  before: null,
});

function versionView(
  { organId, organName, values, before, changedBy, ...row }: VersionRow,
  policy: LocalPolicy,
): LocalPolicyVersionView {
  const otherwise = { ...policy, ...UNSET_BODY_POLICY };
  return {
    ...row,
    organ: { id: organId, name: organName },
    changedBy: changedBy ?? '',
    values: BODY_POLICY_ENTRIES.map((entry) => valueView(entry, values, otherwise)),
    changedKeys: BODY_POLICY_ENTRIES.filter(
      ({ key }) => values[key] !== undefined && values[key] !== before?.[key],
    ).map(({ key }) => key),
  };
}
