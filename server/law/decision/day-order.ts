/**
 * 国令713号第三十三条: the record states truly what happened, so its days follow one another (各记录日期的先后). One table says
 * which records a record comes after.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { RECORD_LABELS, type RecordKind } from './decision-record.ts';

/** The records it comes after, or the file of the law by which its day is held (填报的日期以何为准). */
type Order = readonly RecordKind[] | `${string}/${string}`;

/**
 * Which records a record comes after (登记的先后). A kind not listed has the day of its recording, or any from the matter's
 * start on.
 */
export const DAY_ORDER: Readonly<Partial<Record<RecordKind, Order>>> = {
  UNIT_CONSULTATION: 'procedure/unit-answer',
  EXPERT_REVIEW: 'procedure/expert-answer',
  RISK_FINDING: 'procedure/risk-finding',
  DISCUSSION: 'procedure/discussion-held',
  PARTY_REPORT: ['DISCUSSION'],
  NPC_REPORT: ['DISCUSSION'],
  ISSUE: 'execution/issuing',
  OUTREACH: 'execution/outreach',
  EXECUTION_PLAN: ['ISSUE', 'PUBLICATION'],
  EXECUTION_REPORT: ['EXECUTION_PLAN'],
  SUSPENSION: ['EXECUTION_PLAN', 'RESUMPTION'],
  RESUMPTION: ['SUSPENSION'],
  EVALUATION_START: ['ISSUE', 'PUBLICATION'],
  EVALUATION: ['EVALUATION_START'],
  ADJUSTMENT: ['ISSUE', 'PUBLICATION'],
  COMPLETION: ['EXECUTION_PLAN', 'RESUMPTION'],
  REPEAL: ['ISSUE', 'PUBLICATION'],
  HANDOVER: ['ISSUE', 'PUBLICATION'],
  ARCHIVE: ['ISSUE', 'PUBLICATION', 'HANDOVER'],
};

/** The records a record of this kind comes after. */
export const comesAfter = (kind: RecordKind): readonly RecordKind[] => {
  const order = DAY_ORDER[kind] ?? [];
  return typeof order === 'string' ? [] : order;
};

/** Reasons against dating a record before those it comes after (日期先后不符); `days`: the last of each kind on record. */
export const refuseDayOrder = (
  kind: RecordKind,
  on: CalendarDay,
  days: ReadonlyMap<RecordKind, CalendarDay>,
  field = 'happenedOn',
): Finding[] => {
  const earlier = comesAfter(kind).flatMap((before) => {
    const day = days.get(before);
    return day && on < day ? [{ before, day }] : [];
  });
  const [latest] = earlier.toSorted((one, other) => other.day.localeCompare(one.day));
  return latest ? [tooEarly(kind, latest.before, latest.day, field)] : [];
};

const r58 = provision('R-58', 'DESIGN', '决策记录规则');

const tooEarly = (kind: RecordKind, before: RecordKind, day: CalendarDay, field: string) => r58.block(
  'DAY_BEFORE_RECORD',
  field,
)`
  “${RECORD_LABELS[before]}”是${inChinese(day)}，“${RECORD_LABELS[kind]}”的日期在此之前。
  按材料上的日期核对：这一项写错的改正；前一项登记有误的，先更正前一项。`;
