/**
 * 国办发〔2016〕61号: the unit whose business it is answers, with facts (回应); 国令711号第十七条: what is published was checked by
 * another person than wrote it. Later responses to the same concern follow in order (持续发布).
 */
import { personalSpans } from '#server/law/people/mask-personal.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r99 = provision('R-101', 'POLICY', '国办发〔2016〕61号');
const checked = provision('R-101', 'LAW', '国令711号第十七条');
const ours = provision('R-101', 'DESIGN', '舆情登记转办规则');

const RESPONSE_MIN = 20;

/** Most letters of a response. */
export const RESPONSE_MAX = 5000;

/** A concern at its turn (办理环节). */
export interface Turn {
  readonly leadUnitId: string | null;
  readonly endedAt: Date | null;
}

/** Reasons against working on it now (办理环节): it has ended, or nobody has it yet. */
export const refuseUnhanded = ({ leadUnitId, endedAt }: Turn): Finding[] => [
  ...refuseEnded({ endedAt }),
  ...(leadUnitId === null ? [unhanded] : []),
];

/** Reasons against any step on a concern that has ended (已经办结). */
export const refuseEnded = ({ endedAt }: Pick<Turn, 'endedAt'>): Finding[] =>
  endedAt === null ? [] : [ended];

/** Reasons against this text of a response (回应内容). */
export const refuseResponse = (text: string): Finding[] => [
  ...(Array.from(text).length > RESPONSE_MAX ? [tooLong] : []),
  ...(substance(text) < RESPONSE_MIN ? [thin] : []),
  ...(personalSpans(text).some(({ kind }) => kind !== 'LANDLINE') ? [personal] : []),
];

/** A response that is drafted (拟写的回应). */
export interface Drafted {
  readonly authorIds: readonly string[];
  readonly returnReason: string | null;
}

/** Reasons against publishing or returning it now (审核公布、退回); null: nothing is drafted. */
export function refuseReview(draft: Drafted | null, actorId: string): Finding[] {
  if (draft === null || draft.returnReason !== null) return [undrafted];
  return draft.authorIds.includes(actorId) ? [secondPerson] : [];
}

/** Reasons against ending it without a response (不作回应). */
export const refuseEnding = (responded: boolean, reason: string): Finding[] => [
  ...(responded ? [alreadyAnswered] : []),
  ...refuseThinReason(reason, { code: 'CONCERN_END_REASON', what: '不作回应', on: ours }),
];

/** An event that is named as its press conference (新闻发布会). */
export interface NamedEvent {
  readonly press: boolean;
  readonly announced: boolean;
  readonly startsAt: Date;
}

/** Reasons against naming this event (关联新闻发布会): announced, of that kind, and not before it was seen. */
export function refusePress(event: NamedEvent | null, seenAt: Date): Finding[] {
  if (!event?.press || !event.announced) return [noPress];
  return event.startsAt < seenAt ? [pressBefore] : [];
}

const unhanded = ours.block('CONCERN_NOT_HANDED')`
  还没有转办，没有承办单位。
  由县政府办先转办。`;

const ended = ours.block('CONCERN_ENDED')`
  已经按不作回应办结。
  有新情况的，另行登记。`;

const thin = r99.block('CONCERN_RESPONSE_THIN', 'text')`
  回应不足${RESPONSE_MIN}字，标点和套话不算。
  写清事实是什么、已经做了什么、接下来怎样做。`;

const tooLong = ours.block('CONCERN_RESPONSE_LONG', 'text')`
  回应超过${RESPONSE_MAX}字。
  删减，后续情况另发。`;

const personal = ours.block('CONCERN_RESPONSE_PERSONAL', 'text')`
  回应里有手机、证件号码等个人信息。
  删去；联系电话写单位的固定电话。`;

const undrafted = ours.block('CONCERN_NOT_DRAFTED')`
  没有等待审核的回应。
  由承办单位拟写后再审核公布。`;

const secondPerson = checked.block('CONCERN_SECOND_PERSON')`
  回应由没有参与拟写的人审核公布。
  请承办单位负责人或者县政府办的另一人审核。`;

const alreadyAnswered = ours.block('CONCERN_ALREADY_ANSWERED')`
  已经公布过回应，不能按不作回应办结。
  需要补充的，发布后续回应。`;

const noPress = r99.block('CONCERN_PRESS_UNKNOWN', 'eventNo')`
  没有这场已经公告的新闻发布会。
  填活动编号，例如“2026-3”；取消的不算。`;

const pressBefore = r99.block('CONCERN_PRESS_BEFORE', 'eventNo')`
  这场新闻发布会早于发现舆情的时间。
  选为这件舆情举行的一场。`;
