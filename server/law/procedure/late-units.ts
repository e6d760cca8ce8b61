/**
 * 国令713号第十三条: consultations of the units concerned from before the platform (补录征求有关单位意见). Their answers are on
 * paper; the paper is identified by its digest, since nobody could sign here.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { ReplyWay, type UnitConsultation, type UnitConsultations } from './unit-consultation.ts';
import { refuseUnits } from './unit-consultation-record.ts';

const r12 = provision('R-12', 'DESIGN', '决策办理流程');

/** Findings on a late entry of consulted units: R-12, units without a name, and answers dated before the letter. */
export const refuseLateUnits = (told: UnitConsultations, today: CalendarDay): Finding[] => [
  ...refuseUnits(told, today),
  ...told.consultations.flatMap((one, index) => [
    ...(blank(one.unitName) ? [nameless(index)] : []),
    ...(one.repliedOn && one.repliedOn < one.sentOn ? [repliedBeforeSent(one, index)] : []),
  ]),
];

/** The answers as they are stored (书面回复): on paper, with its SHA-256. */
export const onPaper = (told: UnitConsultations, digest: string): UnitConsultations => ({
  ...told,
  consultations: told.consultations.map((one) => ({ ...one, way: ReplyWay.PAPER, digest })),
});

const nameless = (index: number) => r12.block('UNIT_NAME_REQUIRED', `consultations.${index}.unitName`)`
  第${index + 1}个单位没有写名称。
  照当时回函的落款录入；没有这个单位的，删去这一行。`;

const repliedBeforeSent = ({ unitName, sentOn }: UnitConsultation, index: number) =>
  r12.block('REPLIED_BEFORE_SENT', `consultations.${index}.repliedOn`)`
    ${unitName}的反馈日期早于送出日期（${inChinese(sentOn)}）。
    核对两个日期。`;
