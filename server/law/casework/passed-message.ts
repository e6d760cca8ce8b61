/**
 * A message that is an opinion on a draft (转为意见): the round it came in has it as an opinion, by the day on which
 * it was received; its author is told, and where to follow it. The order of work is the county's own.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { subjectOf } from '#server/law/sentence.ts';
import { refuseAnswering } from './case-course.ts';
import { CASE_KIND_LABELS, CaseKind, type CaseState } from './case-kind.ts';
import { CASE_KINDS } from './case-kinds.ts';

const r80 = provision('R-80', 'DESIGN', '办件办理规则');

/** Reasons against handing it on as an opinion (转为意见). */
export const refusePassing = ({ kind, state }: { kind: CaseKind; state: CaseState }): Finding[] => [
  ...(CASE_KINDS[kind].opinionable ? [] : [noOpinion]),
  ...refuseAnswering(state),
];

/** Words of the opinion: those of the message under its title; where both are too long for an opinion, the message's. */
export function passedText({ title, text }: { title: string; text: string }, max: number): string {
  const both = `${title}\n${text}`;
  return Array.from(both).length <= max ? both : text;
}

/** Answer to the message (答复): that it is an opinion from now on, and where its author follows it. */
export const passedAnswer = (
  kind: CaseKind,
  { title, closesOn }: { title: string; closesOn: CalendarDay },
  receiptNo: string,
): string =>
  `您的${CASE_KINDS[kind].own.noun}是对《${subjectOf(title)}》的意见，已经转为对征求意见稿的意见，受理编号${receiptNo}，和其他意见一样逐条研究。征求意见到${inChinese(closesOn)}为止，采纳情况和不采纳的理由随后公布。凭这件的受理编号和查询码，在“我的参与”中可以打开这条意见，修改或者撤回。`;

const OPINIONABLE = Object.values(CaseKind)
  .filter((kind) => CASE_KINDS[kind].opinionable)
  .map((kind) => CASE_KIND_LABELS[kind])
  .join('、');

const noOpinion = r80.block('CASE_NO_OPINION')`
  只有${OPINIONABLE}可以转为对征求意见稿的意见。
  其他来件按原来的种类办理。`;
