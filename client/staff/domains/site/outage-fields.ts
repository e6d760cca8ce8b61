import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { instantIn, wrongHour } from '#client/staff/ground/form/typed.ts';

/** Empty form values of an outage. */
export const NOTHING = { beganOn: '', beganHour: '', endedOn: '', endedHour: '', reason: '' };

const TIME = { kind: 'text', wrong: wrongHour, beside: true, required: true } as const;

/** Fields of an outage (登记平台中断): an instant has no empty value, so day and hour are asked for here. */
export const OUTAGE_FIELDS: readonly RecordField<typeof NOTHING>[] = [
  { kind: 'day', name: 'beganOn', label: '中断的日期', required: true },
  { ...TIME, name: 'beganHour', label: '中断的时间', hint: '如 09:00' },
  { kind: 'day', name: 'endedOn', label: '恢复的日期', required: true },
  { ...TIME, name: 'endedHour', label: '恢复的时间', hint: '如 14:30' },
  { kind: 'area', name: 'reason', label: '中断的原因', hint: '与延长期限的公告一同公布。', required: true },
];

/** Form values as the contract's input. */
export const outageOf = ({ beganOn, beganHour, endedOn, endedHour, reason }: typeof NOTHING) => ({
  beganAt: instantIn(beganOn, beganHour) ?? '',
  endedAt: instantIn(endedOn, endedHour) ?? '',
  reason,
});
