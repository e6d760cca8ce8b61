/** Phases of a major decision and steps of its procedure (决策阶段与履行程序). 国令713号第十条至第三十七条. */
import { vocabulary } from '#server/law/vocabulary.ts';

export * from './decision-category.ts';

/** The phase of a decision (决策阶段); one line, in this order. */
export const [DecisionPhase, DECISION_PHASE_LABELS] = vocabulary({
  PROPOSED: '建议',
  STUDYING: '研究论证',
  DECLINED: '不予启动',
  INITIATED: '已启动',
  DRAFTING: '起草',
  CONSULTING: '公众参与',
  REVISING: '修改完善',
  LEGALITY_REVIEW: '合法性审查',
  READY_FOR_DISCUSSION: '待集体讨论',
  SCHEDULED: '已安排上会',
  APPROVED: '讨论通过',
  REJECTED: '讨论未通过',
  ISSUED: '已印发',
  PUBLISHED: '已公布',
  EXECUTING: '执行中',
  SUSPENDED: '中止执行',
  ADJUSTING: '调整中',
  COMPLETED: '执行完毕',
  REPEALED: '已废止',
  TERMINATED: '已终止',
  ARCHIVED: '已归档',
});
export type DecisionPhase = keyof typeof DecisionPhase;

/** A step of the procedure (履行程序). */
export const [DecisionStepKind, DECISION_STEP_LABELS] = vocabulary({
  PUBLIC_PARTICIPATION: '公众参与',
  HEARING: '听证',
  EXPERT_REVIEW: '专家论证',
  RISK_ASSESSMENT: '风险评估',
  FAIR_COMPETITION: '公平竞争审查',
  LEGALITY_REVIEW: '合法性审查',
  COLLECTIVE_DISCUSSION: '集体讨论',
  PARTY_REPORT: '请示报告党委',
  NPC_REPORT: '报告人大常委会',
  PUBLICATION: '决策公布',
  OUTREACH: '宣传解读',
  ARCHIVE: '归档',
});
export type DecisionStepKind = keyof typeof DecisionStepKind;

/** A way of hearing the public (公众参与方式). 国令713号第十四条第二款. */
export const [ParticipationMethod, PARTICIPATION_METHOD_LABELS] = vocabulary({
  FORUM: '座谈会',
  HEARING: '听证会',
  SITE_VISIT: '实地走访',
  WRITTEN_SOLICITATION: '书面征求意见',
  PUBLIC_SOLICITATION: '向社会公开征求意见',
  QUESTIONNAIRE: '问卷调查',
  OPINION_POLL: '民意调查',
});
export type ParticipationMethod = keyof typeof ParticipationMethod;
