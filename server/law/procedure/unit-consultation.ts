/**
 * R-12. 国令713号第十三条: the units concerned are asked. Where no agreement is reached the dispute is set out: their views,
 * the lead unit's own, the reasons and the basis. That silence past the day set for the answer is agreement is the
 * county's own order.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { addWorkingDays, type WorkCalendar } from '#server/law/calendar/working-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r12 = provision('R-12', 'LAW', '国令713号第十三条');
const r12Design = provision('R-12', 'DESIGN', '决策办理流程');

/** Answer of a unit (单位反馈意见). */
export const [UnitReply, UNIT_REPLY_LABELS] = vocabulary({
  AGREE: '同意',
  AGREE_WITH_CHANGES: '原则同意并提出修改意见',
  DISAGREE: '不同意',
});
export type UnitReply = keyof typeof UnitReply;

/** Way in which an answer came in (答复方式). */
export const [ReplyWay, REPLY_WAY_LABELS] = vocabulary({
  ACCOUNT: '该单位在平台上签署答复',
  LINK: '该单位凭专用链接签署答复',
  PAPER: '书面回复由承办单位录入',
});
export type ReplyWay = keyof typeof ReplyWay;

/** One unit that was asked (征求有关单位意见). */
export interface UnitConsultation {
  unitName: string;
  sentOn: CalendarDay;
  /** The last day for the answer. */
  dueOn?: CalendarDay | null | undefined;
  reply?: UnitReply | null | undefined;
  repliedOn?: CalendarDay | null | undefined;
  /** Null or absent where the whole record was typed, before units answered themselves. */
  way?: ReplyWay | null | undefined;
  /** Signer, and the instant as ISO text. */
  signedBy?: string | null | undefined;
  signedAt?: string | null | undefined;
  /** Digest of the text that was read. */
  digest?: string | null | undefined;
  /** Agreement was reached after talks, or the changes asked for were made. */
  settled?: boolean | null | undefined;
  dispute?: string | null | undefined;
  theirView?: string | null | undefined;
  ownView?: string | null | undefined;
  reasons?: string | null | undefined;
  basis?: string | null | undefined;
}

/** Position of a unit on the draft (单位态度). */
export const [UnitPosition, UNIT_POSITION_LABELS] = vocabulary({
  AGREED: '意见一致',
  SILENT: '逾期未反馈，视为同意',
  WAITING: '等待反馈',
  DISPUTED: '未达成一致',
});
export type UnitPosition = keyof typeof UnitPosition;

/** Position of a unit today (单位态度): silence is agreement only when the day for the answer is past. */
export function unitPosition({ reply, settled, dueOn }: UnitConsultation, today: CalendarDay): UnitPosition {
  if (reply) return reply === UnitReply.AGREE || settled ? UnitPosition.AGREED : UnitPosition.DISPUTED;
  return dueOn && today > dueOn ? UnitPosition.SILENT : UnitPosition.WAITING;
}

/** The disputes left (未达成一致的意见), which go with the draft to the discussion. 国令713号第二十九条. */
export const unresolvedDisputes = (asked: readonly UnitConsultation[], today: CalendarDay) =>
  asked.filter((one) => unitPosition(one, today) === UnitPosition.DISPUTED);

/** Units the draft was shown to (征求有关单位意见的情况). */
export interface UnitConsultations {
  consultations: readonly UnitConsultation[];
  /** The matter touches no other unit's business. */
  noUnitConcerned: boolean;
}

/** Findings on the consultation of other units (征求有关单位意见). */
export const refuseUnitConsultations = (
  { consultations, noUnitConcerned }: UnitConsultations,
  today: CalendarDay,
): Finding[] => [
  ...(consultations.length === 0 && !noUnitConcerned ? [nobodyAsked] : []),
  ...consultations.flatMap((one, index) => refuseOne(one, index, today)),
];

/** Finding on cooperating units (配合单位) that were not asked, whatever the record says. */
export function refuseCoUnitsUnasked(
  { consultations }: UnitConsultations,
  coUnits: readonly string[],
): Finding[] {
  const unasked = coUnits.filter((name) => consultations.every(({ unitName }) => unitName !== name));
  return unasked.length > 0 ? [coUnitsUnasked(unasked)] : [];
}

/** Finding on answers entered by the lead unit alone (承办单位代填的答复), without letter, signature or paper. */
export function refuseTypedAnswers({ consultations }: UnitConsultations): Finding[] {
  const typed = consultations.filter(({ digest }) => !digest).map(({ unitName }) => unitName);
  return typed.length > 0 ? [typedAnswers(typed)] : [];
}

/** Reason against too short a time for the answer (反馈期限过短): silence counts as agreement only after a fair time. */
export function refuseReplyTime(
  dueOn: CalendarDay,
  today: CalendarDay,
  { policy, calendar }: { policy: Pick<LocalPolicy, 'unitReplyWorkingDays'>; calendar: WorkCalendar },
): Finding[] {
  const earliest = addWorkingDays(today, policy.unitReplyWorkingDays, calendar).day;
  return dueOn >= earliest ? [] : [tooHasty(policy.unitReplyWorkingDays, earliest)];
}

const EXPLAINED = {
  dispute: '争议内容',
  theirView: '该单位意见',
  ownView: '承办单位意见',
  reasons: '理由',
  basis: '依据',
} as const;
const PARTS = ['dispute', 'theirView', 'ownView', 'reasons', 'basis'] as const;

function refuseOne(one: UnitConsultation, index: number, today: CalendarDay): Finding[] {
  const position = unitPosition(one, today);
  const missing = PARTS.filter((part) => position === UnitPosition.DISPUTED && blank(one[part]));
  return [
    ...(position === UnitPosition.WAITING ? [outstanding(one, index)] : []),
    ...(missing.length > 0 ? [unexplained(one, index, missing)] : []),
  ];
}

const nobodyAsked = r12.block('UNIT_CONSULTATION_MISSING', 'consultations')`
  决策事项涉及其他单位的职责，应当与有关单位充分协商。
  向有关单位发出征求意见函；确实不涉及其他单位的，注明不涉及。`;

const unexplained = (
  { unitName }: UnitConsultation,
  index: number,
  missing: readonly (typeof PARTS)[number][],
) => r12.block('UNIT_DISPUTE_UNEXPLAINED', ...missing.map((part) => `consultations.${index}.${part}`))`
  与${unitName}未达成一致，应当说明争议和各方意见，缺少：${missing.map((part) => EXPLAINED[part]).join('、')}。
  在该单位的答复下写明处理情况；再次协商的，另发征求意见函，由该单位答复。`;

const outstanding = ({ unitName, dueOn }: UnitConsultation, index: number) =>
  r12Design.block('UNIT_REPLY_OUTSTANDING', `consultations.${index}.reply`)`
    ${unitName}尚未反馈意见，不能视为同意。
  ${
    dueOn
      ? `等待反馈；${inChinese(dueOn)}之后仍未反馈的，按本县做法视为同意。`
      : '向该单位发出征求意见函，由该单位答复。'
  }`;

const coUnitsUnasked = (names: readonly string[]) => r12.block('CO_UNITS_NOT_ASKED', 'consultations')`
  这件事有配合单位，还没有征求意见：${names.join('、')}。
  向各配合单位发出征求意见函；不能注明“不涉及其他单位”。`;

const typedAnswers = (names: readonly string[]) => r12Design.block('UNIT_ANSWERS_TYPED', 'consultations')`
  ${names.join('、')}的意见是承办单位登记的，没有该单位的签署或者书面回复。
  向这些单位发出征求意见函，由其答复；已有书面回复的，上传扫描件并录入；再登记征求有关单位意见。`;

const tooHasty = (days: number, earliest: CalendarDay) => r12Design.block('UNIT_REPLY_TIME_SHORT', 'dueOn')`
  给有关单位反馈的时间少于${days}个工作日，没有反馈不能视为同意。
  反馈的最后日期不早于${inChinese(earliest)}。`;
