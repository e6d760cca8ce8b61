/** 国令713号第二十六条、第二十九条、第三十三条: the documents that a decision's procedure produces (决策材料). */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Kinds of document of a decision (材料种类). */
export const [DocumentKind, DOCUMENT_LABELS] = vocabulary({
  PROPOSAL: '决策事项建议材料',
  RESEARCH: '调查研究报告',
  DRAFT: '决策草案',
  EXPLANATION: '起草说明',
  BASIS: '法律法规规章和政策依据',
  UNIT_OPINION: '有关单位意见',
  ACTIVITY_MINUTES: '公众参与活动记录',
  HEARING_RECORD: '听证笔录',
  HEARING_REPORT: '听证报告',
  INTEREST_DECLARATION: '利害关系声明',
  EXPERT_OPINION: '专家论证意见',
  RISK_REPORT: '风险评估报告',
  FAIR_COMPETITION_REPORT: '公平竞争审查材料',
  PROCEDURE_STATEMENT: '履行决策程序的说明',
  LEGALITY_OPINION: '合法性审查意见书',
  MEETING_MINUTES: '会议记录',
  MEETING_SUMMARY: '会议纪要',
  PARTY_REPLY: '党委批复',
  NPC_REPLY: '人大常委会意见',
  DECISION_TEXT: '决策正式文本',
  INTERPRETATION: '政策解读',
  EXECUTION_REPORT: '执行情况报告材料',
  EVALUATION_REPORT: '决策后评估报告',
  OTHER: '其他材料',
});
export type DocumentKind = keyof typeof DocumentKind;
