import type { RecordedExpertReview } from '#schema/procedure/step-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { EXPERT_CONCLUSION_LABELS, EXPERT_WAY_LABELS } from '#server/law/procedure/expert-answer.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { type ExpertPanelMember, takesPart } from '#server/law/procedure/expert-panel.ts';
import type { ExpertAdoption } from '#server/law/procedure/expert-record.ts';
import { INTEREST_DECLARATION_LABELS } from '#server/law/procedure/interest-declaration.ts';
import {
  EXPERT_KIND_LABELS,
  EXPERT_REVIEW_FORM_LABELS,
  type ExpertOpinion,
} from '#server/law/procedure/expert-review.ts';
import { EXPERT_STANDING_LABELS } from '#server/law/procedure/expert-standing.ts';
import type { Line, LinesOf } from './line.ts';

/** 专家论证, as people read it. */
const expertReviewLines = (review: RecordedExpertReview): Line[] => [
  { label: '方式', text: EXPERT_REVIEW_FORM_LABELS[review.form] },
  { label: '专家来源', text: review.library ? LIBRARY_LEVEL_LABELS[review.library] : '' },
  ...review.members.map((member) => ({
    label: takesPart(member) ? '参加论证' : '没有参加论证',
    text: memberText(member),
  })),
  ...review.opinions.flatMap(opinionLines),
  { label: '不同意见', text: review.dissent ?? '' },
  ...review.adoptions.map((one) => ({ label: one.adopted ? '采纳' : '不采纳', text: adoptionText(one) })),
];

const memberText = (member: ExpertPanelMember) =>
  [
    member.employer ? `${member.name}（${member.employer}）` : member.name,
    originText(member),
    member.interest ? INTEREST_DECLARATION_LABELS[member.interest] : '',
    member.dissenting ? '持不同意见' : '',
    member.standing && !takesPart(member) ? EXPERT_STANDING_LABELS[member.standing] : '',
  ]
    .filter(Boolean)
    .join('，');

/** From whose library they were chosen, and why otherwise; of what was typed whole nothing is known. */
const originText = ({ library, outsideReason }: ExpertPanelMember): string => {
  const from = library ? LIBRARY_LEVEL_LABELS[library] : outsideReason ? '库外专家' : '';
  return outsideReason ? `${from}（${outsideReason}）` : from;
};

const opinionLines = (one: ExpertOpinion): Line[] => {
  const who = `${EXPERT_KIND_LABELS[one.expertKind]}${one.expertName}`;
  return [
    { label: `${who}：必要性`, text: one.necessity ?? '' },
    { label: `${who}：可行性`, text: one.feasibility ?? '' },
    { label: `${who}：科学性`, text: one.scientificMerit ?? '' },
    { label: `${who}：结论`, text: one.conclusion ? EXPERT_CONCLUSION_LABELS[one.conclusion] : '' },
    { label: `${who}：署名`, text: signature(one) },
  ];
};

/** How it was signed; of what was typed whole, before experts answered themselves, nothing is known. */
const signature = ({ way, signedBy, repliedOn, digest }: ExpertOpinion) =>
  way
    ? [
        `${EXPERT_WAY_LABELS[way]}（${signedBy ?? ''}）`,
        repliedOn ? inChinese(repliedOn) : '',
        digest ? `草案摘要${digest.slice(0, 12)}` : '',
      ]
        .filter(Boolean)
        .join('，')
    : '';

const adoptionText = ({ opinion, reason }: ExpertAdoption) => (reason ? `${opinion}（${reason}）` : opinion);

/** Lines of these kinds of record (记录要点). */
export const EXPERT_REVIEW = {
  EXPERT_REVIEW: expertReviewLines,
} satisfies Partial<LinesOf>;
