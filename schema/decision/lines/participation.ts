import type { RecordedActivity } from '#schema/procedure/step-contents.ts';
import type { StepWaiverInput } from '#schema/procedure/step-waiver-input.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { DECISION_STEP_LABELS, PARTICIPATION_METHOD_LABELS } from '#server/law/decision/decision-phase.ts';
import { GROUP_COUNTERPART_LABELS } from '#server/law/participation/group-consultation.ts';
import {
  REPLY_WAY_LABELS,
  UNIT_REPLY_LABELS,
  type UnitConsultation,
  type UnitConsultations,
} from '#server/law/procedure/unit-consultation.ts';
import { hearingLines } from './hearing.ts';
import type { Line, LinesOf } from './line.ts';

/** 不履行可选程序, as people read it. */
const waiverLines = ({ step, reason }: StepWaiverInput): Line[] => [
  { label: '程序', text: DECISION_STEP_LABELS[step] },
  { label: '理由', text: reason },
];

/** 征求有关单位意见, as people read it: unit by unit, a dispute with its views. */
const unitConsultationLines = ({ consultations, noUnitConcerned }: UnitConsultations): Line[] => [
  ...(noUnitConcerned ? [{ label: '有关单位', text: '不涉及其他单位的职责' }] : []),
  ...consultations.flatMap(unitLines),
];

const unitLines = (one: UnitConsultation): Line[] => [
  { label: one.unitName, text: replyText(one) },
  { label: `${one.unitName}：争议内容`, text: one.dispute ?? '' },
  { label: `${one.unitName}：该单位意见`, text: one.theirView ?? '' },
  { label: `${one.unitName}：承办单位意见`, text: one.ownView ?? '' },
  { label: `${one.unitName}：理由`, text: one.reasons ?? '' },
  { label: `${one.unitName}：依据`, text: one.basis ?? '' },
];

/** How it was signed; a text that was typed whole, before units answered themselves, says nothing of it. */
const signature = ({ way, signedBy, digest }: UnitConsultation) =>
  way
    ? `${REPLY_WAY_LABELS[way]}（${[signedBy, digest && `草案摘要${digest.slice(0, 12)}`].filter(Boolean).join('，')}）`
    : '';

const replyText = (one: UnitConsultation) => {
  const { sentOn, dueOn, reply, repliedOn, settled } = one;
  return [
    `${inChinese(sentOn)}送出`,
    dueOn ? `${inChinese(dueOn)}前反馈` : '',
    `${repliedOn ? inChinese(repliedOn) : ''}${reply ? UNIT_REPLY_LABELS[reply] : '没有反馈'}`,
    settled ? '经协商达成一致' : '',
    signature(one),
  ]
    .filter(Boolean)
    .join('，');
};

/** 公众参与活动, as people read it. */
const activityLines = (activity: RecordedActivity): Line[] => [
  { label: '方式', text: PARTICIPATION_METHOD_LABELS[activity.method] },
  { label: '地点', text: activity.place },
  { label: '参加人', text: `${activity.participants}（${activity.participantCount}）` },
  ...activity.groups.map(({ groupName, counterpart, counterpartName, opinions }) => ({
    label: `与${groupName}沟通协商`,
    text: `${GROUP_COUNTERPART_LABELS[counterpart]}${counterpartName}：${opinions}`,
  })),
  { label: '意见归纳', text: activity.summary },
  ...(activity.hearing ? hearingLines(activity.hearing) : []),
];

/** Lines of these kinds of record (记录要点). */
export const PARTICIPATION = {
  UNIT_CONSULTATION: unitConsultationLines,
  ACTIVITY: activityLines,
  STEP_WAIVED: waiverLines,
} satisfies Partial<LinesOf>;
