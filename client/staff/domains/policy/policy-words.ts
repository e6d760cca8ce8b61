import { BODY_POLICY_ENTRIES } from '#server/law/policy/body-policy.ts';
import { POLICY_ENTRIES, type PolicyEntry } from '#server/law/policy/policy-entries.ts';

interface Value {
  key: string;
  value: string;
  unit: string;
}

const ENTRIES: readonly PolicyEntry<string>[] = [...POLICY_ENTRIES, ...BODY_POLICY_ENTRIES];

const entryOf = (key: string) => ENTRIES.find((one) => one.key === key);

/** Options of a setting with their labels; empty where it is a number. */
export function choicesOf(key: string, options: readonly string[]): { value: string; label: string }[] {
  const names = entryOf(key)?.choices ?? {};
  return options.map((value) => ({ value, label: names[value] ?? value }));
}

/** A value as people read it: 是, 采纳情况公布后, 20工作日. */
export function valueWord({ key, value, unit }: Value): string {
  if (value === 'true') return '是';
  if (value === 'false') return '否';
  if (value === '') return '没有设定';
  return entryOf(key)?.choices?.[value] ?? `${value}${unit}`;
}

/** How far the law lets it be moved. */
export function boundsWord(key: string): string {
  const entry = entryOf(key);
  const { min, max } = entry?.share ?? entry ?? {};
  return min === undefined || max === undefined ? '' : `可设${min}至${max}${entry?.unit ?? ''}`;
}
