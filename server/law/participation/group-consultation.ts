/**
 * 国令713号第十四条第三款: where a specific group is affected, there are talks with its mass organisations, social
 * organisations and representatives. Here: contents of a record of such a talk; the number needed is in
 * `participation-methods.ts`.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r14 = provision('R-14', 'LAW', '国令713号第十四条');
const r14Design = provision('R-14', 'DESIGN', '决策办理流程');

/** Counterpart who speaks for the group (沟通协商对象). */
export const [GroupCounterpart, GROUP_COUNTERPART_LABELS] = vocabulary({
  MASS_ORGANISATION: '人民团体',
  SOCIAL_ORGANISATION: '社会组织',
  GROUP_REPRESENTATIVE: '群众代表',
});
export type GroupCounterpart = keyof typeof GroupCounterpart;

/** A talk with those who speak for a group (与特定群体沟通协商的记录). */
export interface GroupConsultation {
  groupName: string;
  counterpart: GroupCounterpart;
  counterpartName: string;
  heldOn: CalendarDay;
  opinions: string;
}

/** Findings on the record of a talk (沟通协商记录). */
export const refuseGroupConsultation = (record: GroupConsultation, today: CalendarDay): Finding[] => [
  ...(blank(record.groupName)
    ? [lacking('groupName', '涉及的特定群体', '写因决策得益或者受损的人，如“城区出租车驾驶员”。')]
    : []),
  ...(blank(record.counterpartName)
    ? [
        lacking(
          'counterpartName',
          '沟通协商的团体、组织或者代表',
          '写来谈的一方的全称，如“县残疾人联合会”；个人写姓名和由谁推选。',
        ),
      ]
    : []),
  ...(blank(record.opinions)
    ? [lacking('opinions', '对方的意见', '分点记下赞成什么、担心什么、要求改什么；没有异议的也写上。')]
    : []),
  ...(record.heldOn > today ? [notYetHeld] : []),
];

/** Number of talks that count (有效的沟通协商次数), as `ParticipationFacts.groupConsultations` asks. */
export const countGroupConsultations = (records: readonly GroupConsultation[], today: CalendarDay): number =>
  records.filter((record) => refuseGroupConsultation(record, today).length === 0).length;

const lacking = (field: string, what: string, how: string) => r14.block(
  'GROUP_CONSULTATION_INCOMPLETE',
  field,
)`
  与特定群体的沟通协商应当记录，没有写明${what}。
  ${how}`;

const notYetHeld = r14Design.block('CONSULTATION_NOT_YET_HELD', 'heldOn')`
  沟通协商的日期在今天之后。
  进行之后再登记。`;
