/** Wording of the statistics of invitations (邀请统计的用语). */
import { MOST_TIMES, WAITING_FROM } from '#server/law/register/attendance-fairness.ts';

/** 0次, 1次, …, 3次以上. */
export const timesLabel = (times: number) => (times === MOST_TIMES ? `${times}次以上` : `${times}次`);

/** 不满90日, 90日至179日, …, 365日以上. */
export function waitingLabel(fromDays: number): string {
  const next = WAITING_FROM.find((days) => days > fromDays);
  if (next === undefined) return `${fromDays}日以上`;
  return fromDays === 0 ? `不满${next}日` : `${fromDays}日至${next - 1}日`;
}
