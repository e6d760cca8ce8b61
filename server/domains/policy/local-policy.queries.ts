import type { LocalPolicyVersionView, PolicyValue } from '#schema/policy/local-policy-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { DEFAULT_POLICY, POLICY_ENTRIES, type PolicyEntry } from '#server/law/policy/local-policy.ts';

/** Author shown for the settings the platform was delivered with. */
const FOUNDER = '平台初始设定';

/** One version of the county's settings (本县设定), the latest when none is named. */
export async function localPolicy(context: Context, version: number | null): Promise<LocalPolicyVersionView> {
  const rows = await read(context, (db) =>
    versions(db)
      .$if(version !== null, (query) => query.where('policy.version', '=', version))
      .limit(1)
      .execute(),
  );
  const [row] = rows;
  if (!row) throw notFound('这个版本的本县设定');
  return versionView(row);
}

/** Every version, the latest first (本县设定的沿革). */
export const localPolicyHistory = async (context: Context): Promise<LocalPolicyVersionView[]> =>
  (await read(context, (db) => versions(db).execute())).map(versionView);

const versions = (db: Db) =>
  db
    .selectFrom('local_policy_version as policy')
    .leftJoin('person', 'person.id', 'policy.changed_by_id')
    .leftJoin('person as second', 'second.id', 'policy.confirmed_by_id')
    .leftJoin('local_policy_version as before', (join) =>
      join.on((eb) => eb('before.version', '=', eb('policy.version', '-', 1))),
    )
    .select([
      'policy.version',
      'policy.values',
      'policy.reason',
      'policy.changed_at as changedAt',
      'person.name as changedBy',
      'second.name as confirmedBy',
      'before.values as valuesBefore',
    ])
    .orderBy('policy.version', 'desc');

type VersionRow = Awaited<ReturnType<ReturnType<typeof versions>['executeTakeFirstOrThrow']>>;

const versionView = ({ values, valuesBefore, changedBy, ...row }: VersionRow): LocalPolicyVersionView => ({
  ...row,
  organ: null,
  changedBy: changedBy ?? FOUNDER,
  values: POLICY_ENTRIES.map((entry) => valueView(entry, values)),
  changedKeys: POLICY_ENTRIES.filter(({ key }) => valuesBefore && valuesBefore[key] !== values[key]).map(
    ({ key }) => key,
  ),
});

/** Value of a setting in a version; a setting added to the platform later had its default then. */
export const valueView = (
  entry: PolicyEntry<string>,
  values: object,
  otherwise: object = DEFAULT_POLICY,
): PolicyValue => ({
  key: entry.key,
  label: entry.label,
  unit: entry.unit,
  value: String(Reflect.get(values, entry.key) ?? Reflect.get(otherwise, entry.key)),
  defaultValue: String(Reflect.get(otherwise, entry.key)),
  note: entry.note,
  kind: entry.kind,
  min: entry.min ?? null,
  max: entry.max ?? null,
  options: Object.keys(entry.choices ?? {}),
});
