/**
 * 国令713号第十九条、第二十条: for a professional or technical matter experts argue necessity, feasibility and
 * scientific merit, at a meeting, in writing or on commission; an expert signs a written opinion, an institution seals
 * it.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { ReplyWay, UnitReply } from './unit-consultation.ts';

const r38 = provision('R-38', 'LAW', '国令713号第十九条');
const r39Design = provision('R-39', 'DESIGN', '决策办理流程');
const r39 = provision('R-39', 'LAW', '国令713号第十九条、第二十条');

/** Forms of hearing experts (专家论证方式). */
export const [ExpertReviewForm, EXPERT_REVIEW_FORM_LABELS] = vocabulary({
  MEETING: '论证会',
  WRITTEN: '书面咨询',
  COMMISSIONED: '委托咨询论证',
});
export type ExpertReviewForm = keyof typeof ExpertReviewForm;

/** Author of an opinion (论证意见出具人). */
export const [ExpertKind, EXPERT_KIND_LABELS] = vocabulary({
  PERSON: '专家',
  INSTITUTION: '专业机构',
});
export type ExpertKind = keyof typeof ExpertKind;

/** A written opinion (论证意见). */
export interface ExpertOpinion {
  expertKind: ExpertKind;
  expertName: string;
  necessity?: string | null | undefined;
  feasibility?: string | null | undefined;
  scientificMerit?: string | null | undefined;
  signed: boolean;
  sealed: boolean;
  /** Null or absent where the whole record was typed, before experts answered themselves. */
  conclusion?: UnitReply | null | undefined;
  way?: ReplyWay | null | undefined;
  /** Signer, or on paper the person who entered it, and the instant as ISO text. */
  signedBy?: string | null | undefined;
  signedAt?: string | null | undefined;
  /** The day of the answer: on paper, of the paper. */
  repliedOn?: CalendarDay | null | undefined;
  /** Digest of the text that was read. */
  digest?: string | null | undefined;
}

/** A review by experts (专家论证). */
export interface ExpertReview {
  form: ExpertReviewForm;
  opinions: readonly ExpertOpinion[];
}

const ASPECTS = { necessity: '必要性', feasibility: '可行性', scientificMerit: '科学性' } as const;
const ASPECT_KEYS = ['necessity', 'feasibility', 'scientificMerit'] as const;

/** Findings on a review by experts (专家论证): each aspect is argued by somebody, each opinion signed or sealed. */
export const refuseExpertReview = ({ opinions }: ExpertReview): Finding[] => [
  ...(opinions.length === 0
    ? [noOpinion]
    : ASPECT_KEYS.filter((aspect) => opinions.every((one) => blank(one[aspect]))).map(unargued)),
  ...opinions.flatMap(refuseExpertOpinion),
];

/** Findings on a written opinion (论证意见), the `index`-th of its review. */
export const refuseExpertOpinion = (opinion: ExpertOpinion, index: number): Finding[] => [
  ...(blank(opinion.expertName) ? [nameless(index)] : []),
  ...(opinion.expertKind === ExpertKind.PERSON && !opinion.signed ? [unsigned(opinion, index)] : []),
  ...(opinion.expertKind === ExpertKind.INSTITUTION && !opinion.sealed ? [unsealed(opinion, index)] : []),
];

const noOpinion = r38.block('EXPERT_OPINION_MISSING', 'opinions')`
  没有专家、专业机构的论证意见。
  登记专家、专业机构出具的论证意见。`;

const unargued = (aspect: keyof typeof ASPECTS) =>
  r38.block('EXPERT_OPINION_INCOMPLETE', `opinions.${aspect}`)`
    专家没有论证决策的${ASPECTS[aspect]}。
    退回原论证人另写一段，重新签名；或者增请一位专论这一方面。`;

const nameless = (index: number) => r39Design.block('EXPERT_NAME_REQUIRED', `opinions.${index}.expertName`)`
  没有写明出具意见的专家或者专业机构。
  填写姓名或者机构名称。`;

const unsigned = ({ expertName }: ExpertOpinion, index: number) =>
  r39.block('EXPERT_OPINION_UNSIGNED', `opinions.${index}.signed`)`
    ${expertName}的论证意见没有签名。
    请专家在论证意见上签名后登记。`;

const unsealed = ({ expertName }: ExpertOpinion, index: number) =>
  r39.block('EXPERT_OPINION_UNSIGNED', `opinions.${index}.sealed`)`
    ${expertName}的论证意见没有盖章。
    请专业机构在论证意见上盖章后登记。`;
