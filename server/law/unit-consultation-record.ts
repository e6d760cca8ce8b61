/** 国令713号第十三条: what makes a record of how the units concerned were asked (征求有关单位意见). */
import type { CalendarDay } from './calendar-day.ts';
import { refuseHappenedOn } from './happened-on.ts';
import type { Finding } from './refusal.ts';
import { blank } from './substance.ts';
import {
  refuseUnitConsultations,
  type UnitConsultation,
  type UnitConsultations,
} from './unit-consultation.ts';

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

const ours = { rule: 'R-12', basis: 'DESIGN', article: '决策办理流程', severity: 'BLOCK' } as const;

const contradictory: Finding = {
  ...ours,
  code: 'UNITS_CONTRADICTORY',
  message: '注明不涉及其他单位，又列有征求意见的单位。',
  fields: ['noUnitConcerned'],
  fix: '去掉其中一项。',
};

const nameless = (index: number): Finding => ({
  ...ours,
  code: 'UNIT_NAME_REQUIRED',
  message: `第${index + 1}个单位没有写名称。`,
  fields: [`consultations.${index}.unitName`],
  fix: '填写单位名称。',
});

const repliedBeforeSent = ({ unitName }: UnitConsultation, index: number): Finding => ({
  ...ours,
  code: 'REPLIED_BEFORE_SENT',
  message: `${unitName}的反馈日期早于送出日期。`,
  fields: [`consultations.${index}.repliedOn`],
  fix: '核对两个日期。',
});
