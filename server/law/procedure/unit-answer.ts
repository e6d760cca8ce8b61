/**
 * 国令713号第十三条: answers of units (单位答复), and their treatment by the lead unit. An answer is its unit's own words,
 * signed; one that came on paper is shown as entered by the lead unit.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { clauseName } from '#server/law/draft/clause-number.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, hollow, saysWhy } from '#server/law/substance.ts';
import { ReplyWay, UNIT_REPLY_LABELS, UnitReply } from './unit-consultation.ts';
import { AskedAs, refuseInquiryPhase } from './unit-inquiry.ts';

const r12 = provision('R-12', 'LAW', '国令713号第十三条');
const r12Design = provision('R-12', 'DESIGN', '决策办理流程');

/** One opinion of a unit (单位意见): on a clause, or on the whole. */
export interface UnitOpinion {
  clauseNo?: string | null | undefined;
  text: string;
}

/** A unit's answer (单位答复). */
export interface UnitAnswer {
  reply: UnitReply;
  opinions: readonly UnitOpinion[];
}

/** State of a letter that its answer is checked against (征求意见函). */
export interface AskedUnit {
  sentOn: CalendarDay;
  dueOn: CalendarDay;
  reply: UnitReply | null;
  recalledAt: Date | null;
}

/** The answer as words (答复的意见), one opinion a line. */
export const opinionWords = (opinions: readonly UnitOpinion[]): string =>
  opinions
    .map(({ clauseNo, text }) => (clauseNo ? `${clauseName(clauseNo)}：${text.trim()}` : text.trim()))
    .join('\n');

/**
 * Reasons against answering a letter now (不能答复): the phase is past, or it was withdrawn or answered; a link ends with
 * the day for the answer.
 */
export const refuseAnswerNow = (
  { reply, recalledAt, dueOn }: AskedUnit,
  way: ReplyWay,
  { phase, today }: { phase: DecisionPhase; today: CalendarDay },
): Finding[] => [
  ...refuseInquiryPhase(phase),
  ...(recalledAt ? [recalled] : []),
  ...(reply ? [answered] : []),
  ...(way === ReplyWay.LINK && today > dueOn ? [linkEnded(dueOn)] : []),
];

/** Findings on an answer (答复不完整): units that do not simply agree state their opinion, on clauses that the text has. */
export const refuseAnswer = ({ reply, opinions }: UnitAnswer, clauseNos: readonly string[]): Finding[] => [
  ...(reply !== UnitReply.AGREE && opinions.every(({ text }) => hollow(text))
    ? [opinionRequired(reply)]
    : []),
  ...opinions.flatMap(({ clauseNo, text }, index) => [
    ...(clauseNo && !clauseNos.includes(clauseNo) ? [noSuchClause(clauseNo, index)] : []),
    ...(blank(text) ? [emptyOpinion(index)] : []),
  ]),
];

/** Reason against a signature that does not say who signs without an account (签署人). */
export const refuseSigner = (signer: string): Finding[] => (saysWhoSigns(signer) ? [] : [signerRequired]);

const saysWhoSigns = (signer: string) => (signer.match(/\p{L}/gu) ?? []).length >= 2;

/** Findings on an answer on paper (书面回复): its day, and the paper itself. */
export const refusePaperAnswer = (
  { repliedOn, fileId }: { repliedOn: CalendarDay; fileId: string },
  { sentOn }: AskedUnit,
  decision: { startedOn: CalendarDay },
  now: { today: CalendarDay },
): Finding[] => [
  ...refuseHappenedOn(now, decision, repliedOn, 'repliedOn'),
  ...(repliedOn < sentOn ? [repliedBeforeSent] : []),
  ...(blank(fileId) ? [paperRequired] : []),
];

/** Treatment of an answer by the lead unit (答复的处理). */
export interface AnswerTreatment {
  /** Whether the request was carried out. */
  settled: boolean;
  dispute: string;
  ownView: string;
  reasons: string;
  basis: string;
}

/** Labels of the parts of a treatment that have to be written (须写明的内容). */
export const TREATMENT_LABELS = {
  dispute: '争议内容',
  ownView: '承办单位意见',
  reasons: '理由',
  basis: '依据',
} as const;
const DISPUTED = ['dispute', 'ownView', 'reasons', 'basis'] as const;

/** Whether an answer is for the lead unit to treat (须处理的答复): one of a unit concerned; operators and associations are heard in the review. */
export const isTreatable = ({ reply, askedAs }: Answered): boolean =>
  askedAs === AskedAs.UNIT && reply !== null && reply !== UnitReply.AGREE;

interface Answered {
  reply: UnitReply | null;
  askedAs: AskedAs;
}

/**
 * Reasons against this treatment of an answer (处理答复): nothing to treat, a 不同意 called settled by the lead unit alone, a
 * settlement or dispute not explained.
 */
export function refuseTreatment(answered: Answered, told: AnswerTreatment): Finding[] {
  const { reply } = answered;
  if (!isTreatable(answered)) return [nothingToTreat];
  if (told.settled && reply === UnitReply.DISAGREE) return [notOneSided];
  if (told.settled) return saysWhy(told.reasons) ? [] : [howSettled];
  const missing = DISPUTED.filter((part) => hollow(told[part]));
  return missing.length > 0 ? [untold(missing)] : [];
}

const recalled = r12Design.block('INQUIRY_RECALLED')`
  这份征求意见函已经撤回，不用答复。
  有疑问的，与承办单位联系。`;

const answered = r12Design.block('INQUIRY_ANSWERED')`
  这份征求意见函已经答复，答复签署以后不能改。
  意见有变化的，请承办单位另发征求意见函。`;

const linkEnded = (dueOn: CalendarDay) => r12Design.block('INQUIRY_LINK_ENDED')`
  答复的最后日期是${inChinese(dueOn)}，链接已经失效。
  仍要答复的，书面回复承办单位。`;

const opinionRequired = (reply: UnitReply) => r12.block('UNIT_OPINION_REQUIRED', 'opinions')`
  答复为“${UNIT_REPLY_LABELS[reply]}”，没有写明意见。
  写明意见，对条款的意见选择是哪一条；没有意见的，答复“同意”。`;

const emptyOpinion = (index: number) => r12Design.block('UNIT_OPINION_EMPTY', `opinions.${index}.text`)`
  第${index + 1}条意见没有内容。
  写明意见，或者去掉这一条。`;

const noSuchClause = (no: string, index: number) =>
  r12Design.block('UNIT_OPINION_CLAUSE_UNKNOWN', `opinions.${index}.clauseNo`)`
    征求意见的这一稿没有${clauseName(no)}。
    从这一稿的条款中选择；对全文的意见不用选条款。`;

const signerRequired = r12Design.block('UNIT_SIGNER_REQUIRED', 'signer')`
  没有写明由谁签署。
  写明签署人的职务和姓名。`;

const repliedBeforeSent = r12Design.block('REPLIED_BEFORE_SENT', 'repliedOn')`
  回复日期早于征求意见函的送出日期。
  照复函的落款填写，最早是发函当天。`;

const paperRequired = r12Design.block('UNIT_PAPER_REQUIRED', 'fileId')`
  没有选择书面回复的扫描件。
  先在决策材料中上传书面回复，再选择它。`;

const nothingToTreat = r12Design.block('UNIT_ANSWER_NOTHING_TO_TREAT')`
  该单位还没有提出意见，没有要处理的。
  等待答复；答复“同意”的，经营者、协会的答复，不用处理。`;

const notOneSided = r12.block('UNIT_DISAGREEMENT_STANDS', 'settled')`
  该单位答复“不同意”，不能由承办单位注明已经一致。
  协商以后另发征求意见函，由该单位答复；仍不一致的，写明争议、各方意见、理由和依据。`;

const howSettled = r12.block('UNIT_CHANGES_UNTOLD', 'reasons')`
  没有写明怎样采纳了该单位的意见。
  写明采纳在哪一条、怎样修改。`;

const untold = (missing: readonly (typeof DISPUTED)[number][]) =>
  r12.block('UNIT_DISPUTE_UNTOLD', ...missing)`
    与该单位未达成一致，缺少：${missing.map((part) => TREATMENT_LABELS[part]).join('、')}。
    补充说明；争议随草案一并提请讨论（第二十九条）。`;
