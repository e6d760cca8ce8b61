/** Phases of a major decision and steps of its procedure (决策阶段与履行程序). 国令713号第十条至第三十七条. */

export * from './decision-category.ts';

/** The phase of a decision (决策阶段); one line, in this order. */
export enum DecisionPhase {
  PROPOSED = 'PROPOSED',
  STUDYING = 'STUDYING',
  DECLINED = 'DECLINED',
  INITIATED = 'INITIATED',
  DRAFTING = 'DRAFTING',
  CONSULTING = 'CONSULTING',
  REVISING = 'REVISING',
  LEGALITY_REVIEW = 'LEGALITY_REVIEW',
  READY_FOR_DISCUSSION = 'READY_FOR_DISCUSSION',
  SCHEDULED = 'SCHEDULED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  ISSUED = 'ISSUED',
  PUBLISHED = 'PUBLISHED',
  EXECUTING = 'EXECUTING',
  SUSPENDED = 'SUSPENDED',
  ADJUSTING = 'ADJUSTING',
  COMPLETED = 'COMPLETED',
  REPEALED = 'REPEALED',
  TERMINATED = 'TERMINATED',
  ARCHIVED = 'ARCHIVED',
}

/** Labels of the phases (决策阶段). */
export const DECISION_PHASE_LABELS: Readonly<Record<DecisionPhase, string>> = {
  [DecisionPhase.PROPOSED]: '建议',
  [DecisionPhase.STUDYING]: '研究论证',
  [DecisionPhase.DECLINED]: '不予启动',
  [DecisionPhase.INITIATED]: '已启动',
  [DecisionPhase.DRAFTING]: '起草',
  [DecisionPhase.CONSULTING]: '公众参与',
  [DecisionPhase.REVISING]: '修改完善',
  [DecisionPhase.LEGALITY_REVIEW]: '合法性审查',
  [DecisionPhase.READY_FOR_DISCUSSION]: '待集体讨论',
  [DecisionPhase.SCHEDULED]: '已安排上会',
  [DecisionPhase.APPROVED]: '讨论通过',
  [DecisionPhase.REJECTED]: '讨论未通过',
  [DecisionPhase.ISSUED]: '已印发',
  [DecisionPhase.PUBLISHED]: '已公布',
  [DecisionPhase.EXECUTING]: '执行中',
  [DecisionPhase.SUSPENDED]: '中止执行',
  [DecisionPhase.ADJUSTING]: '调整中',
  [DecisionPhase.COMPLETED]: '执行完毕',
  [DecisionPhase.REPEALED]: '已废止',
  [DecisionPhase.TERMINATED]: '已终止',
  [DecisionPhase.ARCHIVED]: '已归档',
};

/** A step of the procedure (履行程序). */
export enum DecisionStepKind {
  PUBLIC_PARTICIPATION = 'PUBLIC_PARTICIPATION',
  HEARING = 'HEARING',
  EXPERT_REVIEW = 'EXPERT_REVIEW',
  RISK_ASSESSMENT = 'RISK_ASSESSMENT',
  FAIR_COMPETITION = 'FAIR_COMPETITION',
  LEGALITY_REVIEW = 'LEGALITY_REVIEW',
  COLLECTIVE_DISCUSSION = 'COLLECTIVE_DISCUSSION',
  PARTY_REPORT = 'PARTY_REPORT',
  NPC_REPORT = 'NPC_REPORT',
  PUBLICATION = 'PUBLICATION',
  OUTREACH = 'OUTREACH',
  ARCHIVE = 'ARCHIVE',
}

/** Labels of the steps (履行程序). */
export const DECISION_STEP_LABELS: Readonly<Record<DecisionStepKind, string>> = {
  [DecisionStepKind.PUBLIC_PARTICIPATION]: '公众参与',
  [DecisionStepKind.HEARING]: '听证',
  [DecisionStepKind.EXPERT_REVIEW]: '专家论证',
  [DecisionStepKind.RISK_ASSESSMENT]: '风险评估',
  [DecisionStepKind.FAIR_COMPETITION]: '公平竞争审查',
  [DecisionStepKind.LEGALITY_REVIEW]: '合法性审查',
  [DecisionStepKind.COLLECTIVE_DISCUSSION]: '集体讨论',
  [DecisionStepKind.PARTY_REPORT]: '请示报告党委',
  [DecisionStepKind.NPC_REPORT]: '报告人大常委会',
  [DecisionStepKind.PUBLICATION]: '决策公布',
  [DecisionStepKind.OUTREACH]: '宣传解读',
  [DecisionStepKind.ARCHIVE]: '归档',
};

/** A way of hearing the public (公众参与方式). 国令713号第十四条第二款. */
export enum ParticipationMethod {
  FORUM = 'FORUM',
  HEARING = 'HEARING',
  SITE_VISIT = 'SITE_VISIT',
  WRITTEN_SOLICITATION = 'WRITTEN_SOLICITATION',
  PUBLIC_SOLICITATION = 'PUBLIC_SOLICITATION',
  QUESTIONNAIRE = 'QUESTIONNAIRE',
  OPINION_POLL = 'OPINION_POLL',
}

/** Labels of the ways of hearing the public (公众参与方式). */
export const PARTICIPATION_METHOD_LABELS: Readonly<Record<ParticipationMethod, string>> = {
  [ParticipationMethod.FORUM]: '座谈会',
  [ParticipationMethod.HEARING]: '听证会',
  [ParticipationMethod.SITE_VISIT]: '实地走访',
  [ParticipationMethod.WRITTEN_SOLICITATION]: '书面征求意见',
  [ParticipationMethod.PUBLIC_SOLICITATION]: '向社会公开征求意见',
  [ParticipationMethod.QUESTIONNAIRE]: '问卷调查',
  [ParticipationMethod.OPINION_POLL]: '民意调查',
};
