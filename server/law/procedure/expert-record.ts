/** 国令713号第十九条、第二十条、第二十一条、第二十九条: contents of the record of a review by experts (专家论证). */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { type ExpertPanelMember, refuseExpertPanel, takesPart } from './expert-panel.ts';
import { type LibraryLevel, refuseExpertLibrary } from './expert-library.ts';
import { ExpertKind, type ExpertReview, ExpertReviewForm, refuseExpertReview } from './expert-review.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r40 = provision('R-40', 'DESIGN', '专家论证登记规则');
const r51 = provision('R-51', 'DESIGN', '专家论证登记规则');

/** 专家意见的研究采纳情况, opinion by opinion. */
export interface ExpertAdoption {
  opinion: string;
  adopted: boolean;
  reason?: string | null;
}

/** 专家论证, as it is recorded. */
export interface ExpertRecord extends ExpertReview {
  members: readonly ExpertPanelMember[];
  /** Library they were chosen from; null where from none. */
  library?: LibraryLevel | null;
  dissent?: string | null;
  adoptions: readonly ExpertAdoption[];
}

/**
 * Reason against recording a meeting of experts without its day (论证日期); a written review has the days of the answers.
 */
export const refuseReviewDay = (form: ExpertReviewForm, heldOn: CalendarDay | null): Finding[] =>
  form === ExpertReviewForm.MEETING && !heldOn ? [dayUntold] : [];

/** Findings on the record of a review by experts (专家论证), and the outcome of their opinions. */
export const refuseExpertRecord = (
  review: ExpertRecord,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...refuseExpertPanel(review.members),
  ...(review.members.length > 0 ? refuseExpertLibrary(review.library ?? null, review.members) : []),
  ...refuseExpertReview(review),
  ...(review.members.length > 0 ? refuseOutsiders(review) : []),
  ...(review.members.some((one) => one.dissenting && takesPart(one)) && blank(review.dissent)
    ? [dissentUntold]
    : []),
  ...(review.adoptions.length === 0 ? [unanswered] : []),
  ...review.adoptions.flatMap((one, index) => refuseAdoption(one, index, reasonMinChars)),
];

/** Opinions of people who are not among those chosen (专家以外的人的意见): they declared nothing. */
function refuseOutsiders({ members, opinions }: ExpertRecord): Finding[] {
  const chosen = new Set(members.flatMap(({ name, employer }) => [name.trim(), employer.trim()]));
  const people = new Set(members.map(({ name }) => name.trim()));
  return opinions.flatMap(({ expertKind, expertName }, index) => {
    const among = expertKind === ExpertKind.PERSON ? people : chosen;
    return blank(expertName) || among.has(expertName.trim()) ? [] : [outsider(expertName.trim(), index)];
  });
}

const refuseAdoption = (
  { opinion, adopted, reason }: ExpertAdoption,
  index: number,
  chars: number,
): Finding[] => [
  ...(blank(opinion) ? [opinionless(index)] : []),
  ...(adopted ? [] : refuseShortReason(reason, chars, unexplained(index))),
];

const dayUntold = r40.block('EXPERT_MEETING_DAY_REQUIRED', 'heldOn')`
  没有写明论证会的日期。
  照会议记录首页填写；只以书面形式论证的，改选论证方式。`;

const outsider = (name: string, index: number) =>
  r40.block('EXPERT_NOT_ON_PANEL', `opinions.${index}.expertName`)`
    ${name}不在参加论证的专家、专业机构之列，没有声明有无直接利害关系。
    先将其登记为参加论证的专家、专业机构，并请其声明；姓名写错的，改正姓名。`;

const dissentUntold = r40.warn('DISSENT_UNTOLD', 'dissent')`
  有持不同意见的专家参加，没有写明不同意见。
  写明不同意见；论证后意见已经一致的，说明情况。`;

const unanswered = r51.block('EXPERT_ADOPTION_MISSING', 'adoptions')`
  没有登记专家意见的研究采纳情况，提请讨论时要一并说明。
  逐条写明专家的意见，采纳的写明怎样采纳，不采纳的写明理由。`;

const opinionless = (index: number) =>
  r51.block('EXPERT_ADOPTION_OPINION_REQUIRED', `adoptions.${index}.opinion`)`
    第${index + 1}条采纳情况没有写明是哪一条意见。
    写明专家的意见。`;

const unexplained = (index: number): MeasuredReason => ({
  code: 'EXPERT_REJECTION_REASON_REQUIRED',
  on: r51,
  field: `adoptions.${index}.reason`,
  missing: `第${index + 1}条专家意见不采纳，没有写明理由。`,
});
