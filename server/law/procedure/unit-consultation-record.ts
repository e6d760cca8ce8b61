/** 国令713号第十三条: what makes a record of how the units concerned were asked (征求有关单位意见). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import {
  refuseUnitConsultations,
  type UnitConsultation,
  type UnitConsultations,
} from './unit-consultation.ts';

const r12 = provision('R-12', 'DESIGN', '决策办理流程');

/** What forbids recording that the units concerned were asked so (征求有关单位意见): R-12, and what makes the list readable. */
export const refuseUnits = (
  { consultations, noUnitConcerned }: UnitConsultations,
  decision: { startedOn: CalendarDay },
  now: { today: CalendarDay },
): Finding[] => [
  ...refuseUnitConsultations({ consultations, noUnitConcerned }, now.today),
  ...(noUnitConcerned && consultations.length > 0 ? [contradictory] : []),
  ...consultations.flatMap((one, index) => [
    ...(blank(one.unitName) ? [nameless(index)] : []),
    ...refuseHappenedOn(now, decision, one.sentOn, `consultations.${index}.sentOn`),
    ...(one.repliedOn
      ? refuseHappenedOn(now, decision, one.repliedOn, `consultations.${index}.repliedOn`)
      : []),
    ...(one.repliedOn && one.repliedOn < one.sentOn ? [repliedBeforeSent(one, index)] : []),
  ]),
];

/** The day on which it all was done: of the last answer, or of the last sending; today where nobody was to be asked. */
export const lastDay = (consultations: readonly UnitConsultation[], today: CalendarDay): CalendarDay =>
  consultations
    .map(({ sentOn, repliedOn }) => repliedOn ?? sentOn)
    .toSorted()
    .at(-1) ?? today;

const contradictory = r12.block('UNITS_CONTRADICTORY', 'noUnitConcerned')`
  注明不涉及其他单位，又列有征求意见的单位。
  去掉其中一项。`;

const nameless = (index: number) => r12.block('UNIT_NAME_REQUIRED', `consultations.${index}.unitName`)`
  第${index + 1}个单位没有写名称。
  填写单位名称。`;

const repliedBeforeSent = ({ unitName }: UnitConsultation, index: number) =>
  r12.block('REPLIED_BEFORE_SENT', `consultations.${index}.repliedOn`)`
    ${unitName}的反馈日期早于送出日期。
    核对两个日期。`;
