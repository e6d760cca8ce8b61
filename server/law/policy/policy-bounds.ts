/** Bounds of the county's settings (本县设定): a setting fills the gaps that the statute leaves, no more. */
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';
import { POLICY_ENTRIES, type PolicyEntry } from './policy-entries.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r17 = provision('R-17', 'DESIGN', '本县设定');

/** Findings on these settings (设定超出范围); all rows at once, empty when each known value lies within its bounds. */
export const refuseLocalPolicy = (
  values: Readonly<Record<string, unknown>>,
  entries: readonly PolicyEntry<string>[] = POLICY_ENTRIES,
): Finding[] =>
  Object.entries(values).flatMap(([key, value]) => {
    const entry = entries.find((one) => one.key === key);
    if (!entry)
      return [
        r17.block('POLICY_OUT_OF_BOUNDS', key)`
          没有名为“${key}”的设定项。
          删去该项。`,
      ];
    return fits(entry, value) ? [] : [outOfBounds(entry)];
  });

/**
 * A setting as typed into a form (填写的取值), parsed by the kind of its row; an unreadable one stays text and is refused.
 */
export function readPolicyValue(
  key: string,
  text: string,
  entries: readonly PolicyEntry<string>[] = POLICY_ENTRIES,
): unknown {
  const kind = entries.find((one) => one.key === key)?.kind;
  const typed = text.trim();
  if (kind === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : typed;
  if (kind === 'enum' || kind === 'day' || !/^-?\d+(\.\d+)?$/.test(typed)) return typed;
  return Number(typed);
}

function fits(entry: PolicyEntry<string>, value: unknown): boolean {
  if (entry.kind === 'boolean') return typeof value === 'boolean';
  if (entry.kind === 'day') return value === '' || (typeof value === 'string' && isCalendarDay(value));
  if (entry.kind === 'enum') return typeof value === 'string' && Object.hasOwn(entry.choices ?? {}, value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (entry.kind === 'integer' && !Number.isInteger(value)) return false;
  const { min = -Infinity, max = Infinity } = entry.share ?? entry;
  return value >= min && value <= max;
}

function outOfBounds(entry: PolicyEntry<string>): Finding {
  const { min, max } = entry.share ?? entry;
  const allowed = {
    boolean: '是或者否',
    enum: Object.values(entry.choices ?? {}).join('、'),
    day: '一个日期，如2026-07-01',
    integer: `${min}至${max}之间的整数`,
    decimal: `${min}至${max}之间的数`,
  }[entry.kind];
  return r17.block('POLICY_OUT_OF_BOUNDS', entry.key)`
    “${entry.label}”的取值超出可设定的范围。
    取值改为${allowed}。${entry.note}`;
}
