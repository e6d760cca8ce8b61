import type { ExpertAdoptionInput, ExpertPanelMemberInput } from '#schema/procedure/expert-review-input.ts';
import type { RecordedExpertReview } from '#schema/procedure/step-contents.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/expert-panel.ts';
import {
  EXPERT_KIND_LABELS,
  EXPERT_REVIEW_FORM_LABELS,
  type ExpertOpinion,
} from '#server/law/procedure/expert-review.ts';
import type { Line } from './line.ts';

/** 专家论证, as people read it. */
export const expertReviewLines = (review: RecordedExpertReview): Line[] => [
  { label: '方式', text: EXPERT_REVIEW_FORM_LABELS[review.form] },
  { label: '专家来源', text: review.library ? LIBRARY_LEVEL_LABELS[review.library] : '' },
  ...review.members.map((member) => ({ label: '参加论证', text: memberText(member) })),
  ...review.opinions.flatMap(opinionLines),
  { label: '不同意见', text: review.dissent ?? '' },
  ...review.adoptions.map((one) => ({ label: one.adopted ? '采纳' : '不采纳', text: adoptionText(one) })),
];

const memberText = ({ name, employer, interest, dissenting }: ExpertPanelMemberInput) =>
  [
    employer ? `${name}（${employer}）` : name,
    interest ? INTEREST_DECLARATION_LABELS[interest] : '',
    dissenting ? '持不同意见' : '',
  ]
    .filter(Boolean)
    .join('，');

const opinionLines = (one: ExpertOpinion): Line[] => {
  const who = `${EXPERT_KIND_LABELS[one.expertKind]}${one.expertName}`;
  return [
    { label: `${who}：必要性`, text: one.necessity ?? '' },
    { label: `${who}：可行性`, text: one.feasibility ?? '' },
    { label: `${who}：科学性`, text: one.scientificMerit ?? '' },
  ];
};

const adoptionText = ({ opinion, reason }: ExpertAdoptionInput) =>
  reason ? `${opinion}（${reason}）` : opinion;
