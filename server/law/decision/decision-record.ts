/** 国令713号第三十三条: the whole course of a decision is recorded, by these kinds of record (决策过程记录). */
import { vocabulary } from '#server/law/vocabulary.ts';

/** A record of a decision's life (决策记录的种类), in the order of the procedure. */
export const [RecordKind, RECORD_LABELS] = vocabulary({
  PROPOSAL: '决策事项建议',
  STUDY: '研究论证',
  LATE_ENTRY_PROPOSAL: '提出补录',
  LATE_ENTRY_RETURN: '退回补录',
  LATE_ENTRY: '补录',
  FACTS_PROPOSAL: '提出事项情形',
  FACTS_RETURN: '退回事项情形',
  FACTS: '事项情形',
  RESEARCH: '调查研究',
  UNIT_CONSULTATION: '征求有关单位意见',
  NOT_PUBLIC_CLAIM: '依法不予公开的认定',
  NOT_PUBLIC_REVIEW: '不予公开认定的审查',
  ACTIVITY: '公众参与活动',
  EXPERT_REVIEW: '专家论证',
  RISK_ASSESSMENT: '风险评估',
  RISK_FINDING: '风险是否可控的认定',
  FAIR_COMPETITION: '公平竞争审查',
  STEP_WAIVED: '不履行可选程序',
  LEGALITY_SUBMISSION: '送请合法性审查',
  LEGALITY_RETURN: '合法性审查退回补正',
  LEGALITY_OPINION: '合法性审查意见',
  CHANGES_JUDGED: '审查后修改的确认',
  SCHEDULE: '安排上会',
  DISCUSSION: '集体讨论',
  PARTY_REPORT: '请示报告党委',
  NPC_REPORT: '报告人大常委会',
  ISSUE: '印发',
  PUBLICATION_PLAN: '公布送审',
  PUBLICATION_REVIEW: '公布前保密审查',
  PUBLICATION: '决策公布',
  OUTREACH: '宣传解读',
  EXECUTION_PLAN: '确定执行单位',
  EXECUTION_REPORT: '执行情况报告',
  ADOPTED_DEED: '采纳意见的落实',
  DEED_REVIEW: '落实情况公开前审查',
  SUSPENSION: '中止执行',
  RESUMPTION: '恢复执行',
  EVALUATION_START: '启动决策后评估',
  EVALUATION: '决策后评估',
  ADJUSTMENT: '重大调整',
  SUPERSESSION: '由调整后的决策替代',
  COMPLETION: '执行完毕',
  REPEAL: '废止',
  TERMINATION: '终止',
  HANDOVER: '案卷移交',
  ARCHIVE: '归档',
});
export type RecordKind = keyof typeof RecordKind;

/** Conclusions on a text of the draft (对草案作出的结论): the provision each rests on, the act, and how it is made again. */
export const CONCLUSIONS = {
  EXPERT_REVIEW: {
    rule: 'R-38',
    article: '国令713号第十九条',
    act: '论证',
    again: '把现在的草案发给专家重新论证',
  },
  RISK_ASSESSMENT: {
    rule: 'R-42',
    article: '国令713号第二十二条',
    act: '评估',
    again: '重新评估风险，再由决策机关认定是否可控',
  },
  FAIR_COMPETITION: {
    rule: 'R-45',
    article: '国令713号第二十九条、公平竞争审查条例第十四条',
    act: '审查',
    again: '由市场监督管理部门会同起草单位重新审查',
  },
} as const satisfies Partial<Record<RecordKind, unknown>>;

/** A kind of record that concludes on a text of the draft. */
export type JudgedKind = keyof typeof CONCLUSIONS;
