import { longDate } from '#client/format.ts';
import { BODY_POLICY_ENTRIES } from '#server/law/policy/body-policy.ts';
import { POLICY_ENTRIES, type PolicyEntry } from '#server/law/policy/local-policy.ts';

const ENTRIES: readonly PolicyEntry<string>[] = [...POLICY_ENTRIES, ...BODY_POLICY_ENTRIES];

/** Settings that are parts of a whole. */
const SHARES: ReadonlySet<string> = new Set(['consumerShareMin']);

/** A setting, as it is asked for. */
export interface Setting {
  key: string;
  value: string;
  unit: string;
  kind: string;
}

/** A setting's value as it is read: 20工作日, 是, 审核后展示. */
export function settingText({ key, value, unit, kind }: Setting): string {
  if (kind === 'day') return value === '' ? '没有设定' : longDate(value);
  if (kind === 'boolean') return value === 'true' ? '是' : '否';
  if (SHARES.has(key)) return `${Math.round(Number(value) * 100)}%`;
  const choices = ENTRIES.find((entry) => entry.key === key)?.choices;
  return choices?.[value] ?? `${value}${unit}`;
}
