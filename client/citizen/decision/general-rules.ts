/**
 * General rules of the statute, for a matter whose circumstances nobody has determined yet (事项情形尚未认定).
 * 国令713号第八条、第十四条至第三十二条.
 */
import type { DecisionStepKind, StepDutyKind } from '#client/graphql/graphql.ts';

/** The steps that depend on the circumstances, each with its condition in the rule's own terms. */
export const STEPS_THAT_DEPEND: Partial<Record<DecisionStepKind, string>> = {
  HEARING: '直接涉及切身利益或者存在较大分歧的，可以举行听证会；法律、法规、规章另有规定的，从其规定。',
  EXPERT_REVIEW: '专业性、技术性较强的，应当由专家论证必要性、可行性、科学性。',
  RISK_ASSESSMENT: '可能对社会稳定、公共安全等造成不利影响的，应当评估风险，确定是否可控。',
  FAIR_COMPETITION: '涉及市场主体经济活动的，应当经公平竞争审查。',
  NPC_REPORT: '属于应当由人大讨论或者向其报告的事项的，应当报告。',
  OUTREACH: '公众普遍关心或者技术性较强的，应当以新闻发布会、访谈等方式宣传解读。',
};

/** The duties within a step that depend on them. */
export const DUTIES_THAT_DEPEND: Partial<Record<StepDutyKind, string>> = {
  GROUP_CONSULTATION: '涉及特定群体利益的，应当与相关人民团体、社会组织以及群众代表沟通协商。',
};
