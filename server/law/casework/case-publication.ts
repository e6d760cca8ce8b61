/**
 * Publication of a case item (公开): with the person's consent, in words that tell nothing of who they are, looked at by
 * a second person. The order of work is the county's own.
 */
import { personalSpans } from '#server/law/people/mask-personal.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';
import { TOLD_MIN } from './case-course.ts';
import { CaseState } from './case-kind.ts';

const r80 = provision('R-80', 'DESIGN', '办件办理规则');

/** An answered item as its publication looks at it. */
export interface Publishing {
  readonly state: CaseState;
  readonly publicWish: boolean;
  readonly publishedAt: Date | string | null;
  /** The opinion that it became (转为意见). */
  readonly commentId: string | null;
  readonly title: string;
  readonly answer: string | null;
}

/** Reasons against publishing it at all (公开). */
export const refusePublishable = ({ state, publicWish, publishedAt, commentId }: Publishing): Finding[] => [
  ...(state === CaseState.ANSWERED ? [] : [unanswered]),
  ...(publicWish ? [] : [noConsent]),
  ...(commentId ? [isOpinion] : []),
  ...(publishedAt ? [alreadyPublished] : []),
];

/**
 * Reasons against this text of its question (拟公开的内容): the person's words without anything that tells who they are. Title
 * and answer are published as they stand; an answer may name an office's landline.
 */
export const refusePublication = (item: Publishing, text: string): Finding[] => [
  ...refusePublishable(item),
  ...(substance(text) < TOLD_MIN ? [publicTextShort] : []),
  ...(personalSpans(text).length > 0 ? [publicTextPersonal] : []),
  ...(personalSpans(item.title).length > 0 ? [titlePersonal] : []),
  ...(personalSpans(item.answer ?? '').some(({ kind }) => kind !== 'LANDLINE') ? [answerPersonal] : []),
];

/** A decision that a question is set beside (所问的决策): the units that prepare it and that carry it out. */
interface AskedDecision {
  readonly unitIds: readonly string[];
  readonly executingUnitIds: readonly string[];
}

/** Reasons against setting a question of this unit on the page of that decision (列入问答). */
export const refuseAbout = (decision: AskedDecision | null, unitId: string): Finding[] =>
  decision && ![...decision.unitIds, ...decision.executingUnitIds].includes(unitId) ? [othersDecision] : [];

/** The text under review, and who looks at it. */
interface ReviewedText extends Publishing {
  readonly publicText: string | null;
  readonly publicTextById: string | null;
}

/** Reasons against publishing it now (审核公开): somebody other than the author of its public text does. */
export const refusePublished = (item: ReviewedText, actorId: string): Finding[] =>
  item.publicText === null
    ? [...refusePublishable(item), noText]
    : [
        ...refusePublication(item, item.publicText),
        ...(item.publicTextById === actorId ? [textSecondPerson] : []),
      ];

const unanswered = r80.block('CASE_NOT_ANSWERED')`
  答复以后才能公开。
  先审核答复。`;

const noConsent = r80.block('CASE_NO_CONSENT')`
  来件人没有同意公开。
  只答复来件人本人。`;

const othersDecision = r80.block('CASE_ABOUT_OTHERS', 'decisionNo')`
  这项决策不由本单位承办、会同或者执行。
  选择本单位的决策；问的是别的单位的，转给该单位答复。`;

const isOpinion = r80.block('CASE_IS_OPINION')`
  这件留言已经转为对征求意见稿的意见。
  和其他意见一起公开。`;

const alreadyPublished = r80.block('CASE_PUBLISHED')`
  这件办件已经公开。
  公开的内容在公众留言页面查看。`;

const publicTextShort = r80.block('CASE_PUBLIC_TEXT_TOO_SHORT', 'publicText')`
  没有写公开的内容，或者不足${TOLD_MIN}字。
  照来件人的原意写，去掉能认出本人的内容。`;

const publicTextPersonal = r80.block('CASE_PUBLIC_TEXT_PERSONAL', 'publicText')`
  公开的内容里有电话、证件号码等个人信息。
  删去以后再公开。`;

const titlePersonal = r80.block('CASE_TITLE_PERSONAL')`
  标题里有电话、证件号码等个人信息，不能公开。
  只答复来件人本人。`;

const answerPersonal = r80.block('CASE_ANSWER_PERSONAL')`
  答复里有电话、证件号码等个人信息，不能公开。
  只答复来件人本人。`;

const noText = r80.block('CASE_PUBLIC_TEXT_MISSING')`
  还没有拟写公开的内容。
  由办理单位拟写以后再审核。`;

const textSecondPerson = r80.block('CASE_PUBLIC_SECOND_PERSON')`
  公开的内容由拟写人以外的人审核。
  请本单位另一名工作人员审核后公开。`;
