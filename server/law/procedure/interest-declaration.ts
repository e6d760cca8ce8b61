/** 国令713号第二十条: whether an expert has a direct interest in the decision (利害关系). */

/** Declaration of an expert about their interest in the decision (利害关系声明). */
export enum InterestDeclaration {
  NONE = 'NONE',
  DIRECT = 'DIRECT',
}

/** Labels of the declarations (利害关系声明). */
export const INTEREST_DECLARATION_LABELS: Readonly<Record<InterestDeclaration, string>> = {
  [InterestDeclaration.NONE]: '声明无直接利害关系',
  [InterestDeclaration.DIRECT]: '有直接利害关系',
};
