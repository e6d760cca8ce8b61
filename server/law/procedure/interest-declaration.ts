/** 国令713号第二十条: whether an expert has a direct interest in the decision (利害关系). */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Declaration of an expert about their interest in the decision (利害关系声明). */
export const [InterestDeclaration, INTEREST_DECLARATION_LABELS] = vocabulary({
  NONE: '声明无直接利害关系',
  DIRECT: '有直接利害关系',
});
export type InterestDeclaration = keyof typeof InterestDeclaration;
