import type { ExpertAdoptionInput, ExpertReviewInput } from '#schema/procedure/expert-review-input.ts';
import { refuseExpertPanel } from '#server/law/expert-panel.ts';
import { refuseExpertReview } from '#server/law/expert-review.ts';
import type { LocalPolicy } from '#server/law/local-policy.ts';
import type { Finding } from '#server/law/refusal.ts';
import { blank, substance } from '#server/law/substance.ts';

/** What forbids recording a review by experts so (专家论证), and what became of what they said. */
export const refuseExperts = (
  review: ExpertReviewInput,
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...refuseExpertPanel(review.members),
  ...refuseExpertReview(review),
  ...(review.members.some(({ dissenting }) => dissenting) && blank(review.dissent) ? [dissentUntold] : []),
  ...(review.adoptions.length === 0 ? [unanswered] : []),
  ...review.adoptions.flatMap((one, index) => refuseAdoption(one, index, reasonMinChars)),
];

const refuseAdoption = (
  { opinion, adopted, reason }: ExpertAdoptionInput,
  index: number,
  chars: number,
): Finding[] => [
  ...(blank(opinion) ? [opinionless(index)] : []),
  ...(!adopted && substance(reason ?? '') < chars ? [reasonless(index, chars)] : []),
];

const ours = { rule: 'R-51', basis: 'DESIGN', article: '专家论证登记规则', severity: 'BLOCK' } as const;

const dissentUntold: Finding = {
  rule: 'R-40',
  basis: 'DESIGN',
  article: '专家论证登记规则',
  severity: 'WARN',
  code: 'DISSENT_UNTOLD',
  message: '有持不同意见的专家参加，没有写明不同意见。',
  fields: ['dissent'],
  fix: '写明不同意见；论证后意见已经一致的，说明情况。',
};

const unanswered: Finding = {
  ...ours,
  code: 'EXPERT_ADOPTION_MISSING',
  message: '没有登记专家意见的研究采纳情况，提请讨论时要一并说明。',
  fields: ['adoptions'],
  fix: '逐条写明专家的意见，采纳的写明怎样采纳，不采纳的写明理由。',
};

const opinionless = (index: number): Finding => ({
  ...ours,
  code: 'EXPERT_ADOPTION_OPINION_REQUIRED',
  message: `第${index + 1}条采纳情况没有写明是哪一条意见。`,
  fields: [`adoptions.${index}.opinion`],
  fix: '写明专家的意见。',
});

const reasonless = (index: number, chars: number): Finding => ({
  ...ours,
  code: 'EXPERT_REJECTION_REASON_REQUIRED',
  message: `第${index + 1}条专家意见不采纳，没有写明理由。`,
  fields: [`adoptions.${index}.reason`],
  fix: `写明理由；本县设定不少于${chars}字，标点和重复的字句不计。`,
});
