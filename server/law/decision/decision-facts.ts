/** Circumstances of a matter (事项情形), which decide the steps of its procedure. 国令713号第八条至第三十二条. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** One circumstance of a matter (事项情形); the clerk answers yes or no, a later review may change it. */
export const [DecisionFact, DECISION_FACT_LABELS] = vocabulary({
  PROFESSIONAL: '专业性较强',
  TECHNICAL: '技术性较强',
  MAY_HARM_STABILITY: '可能影响社会稳定',
  MAY_HARM_PUBLIC_SAFETY: '可能影响公共安全',
  OTHER_GRAVE_RISK: '可能有其他重大风险',
  VALID_EARLIER_ASSESSMENT: '已按有关规定评估过风险',
  AFFECTS_MARKET_PLAYERS: '涉及市场主体经济活动',
  AFFECTS_SPECIFIC_GROUPS: '涉及特定群体利益',
  DIRECT_VITAL_INTEREST: '直接涉及切身利益',
  LARGE_DISAGREEMENT: '存在较大分歧',
  MAJORITY_OBJECTS: '多数被征收人有异议',
  NPC_MATTER: '属于人大讨论或者报告事项',
  PUBLIC_CONCERN: '社会公众普遍关心',
  LAWFULLY_NOT_PUBLIC: '依法不予公开',
});
export type DecisionFact = keyof typeof DecisionFact;

/** The circumstances that hold of one matter (事项情形). */
export type DecisionFacts = ReadonlySet<DecisionFact>;

const KNOWN: ReadonlySet<string> = new Set(Object.values(DecisionFact));
const isFact = (value: string): value is DecisionFact => KNOWN.has(value);

/** The circumstances (事项情形) in a stored list; unknown words are ignored. */
export const decisionFacts = (values: readonly string[]): DecisionFacts => new Set(values.filter(isFact));

/** A question to the clerk, and the provision that makes the answer matter. */
export interface FactQuestion {
  question: string;
  article: string;
}

/** One question (情形认定) a clerk can answer with yes or no, for each circumstance. */
export const DECISION_FACT_QUESTIONS: Readonly<Record<DecisionFact, FactQuestion>> = {
  [DecisionFact.PROFESSIONAL]: {
    question: '办好这件事是否需要某一行业的专门知识，如医疗、教育、规划、财务？',
    article: '国令713号第十九条',
  },
  [DecisionFact.TECHNICAL]: {
    question: '方案是否以测算、工程设计、监测或者技术标准为依据？',
    article: '国令713号第十九条、第三十二条',
  },
  [DecisionFact.MAY_HARM_STABILITY]: {
    question: '实施后是否可能引起集体上访、群体性事件等影响社会稳定的情况？',
    article: '国令713号第二十二条',
  },
  [DecisionFact.MAY_HARM_PUBLIC_SAFETY]: {
    question: '实施后是否可能危及人身、交通、消防、食品药品等公共安全？',
    article: '国令713号第二十二条',
  },
  [DecisionFact.OTHER_GRAVE_RISK]: {
    question: '实施后是否可能带来生态环境、财政等其他重大不利影响？',
    article: '国令713号第二十二条',
  },
  [DecisionFact.VALID_EARLIER_ASSESSMENT]: {
    question: '同一事项、同一范围的风险是否已经按照有关规定评估过，并且情况没有变化？',
    article: '国令713号第二十二条',
  },
  [DecisionFact.AFFECTS_MARKET_PLAYERS]: {
    question: '是否涉及企业、个体工商户等市场主体的准入、经营、价格、补贴或者招标采购？',
    article: '国令713号第二十九条、公平竞争审查条例第二条',
  },
  [DecisionFact.AFFECTS_SPECIFIC_GROUPS]: {
    question: '是否特别影响某一类人，如老年人、残疾人、学生家长、被征收人、某一行业从业者？',
    article: '国令713号第十四条',
  },
  [DecisionFact.DIRECT_VITAL_INTEREST]: {
    question: '是否直接改变公民、法人或者其他组织的收费、住房、就学、就医等切身利益？',
    article: '国令713号第十六条',
  },
  [DecisionFact.LARGE_DISAGREEMENT]: {
    question: '公众、单位或者专家之间对方案是否有较大分歧？',
    article: '国令713号第十二条、第十六条',
  },
  [DecisionFact.MAJORITY_OBJECTS]: {
    question: '征收房屋或者土地的，是否多数被征收人、被征地农村集体经济组织成员对补偿方案有异议？',
    article: '国有土地上房屋征收与补偿条例第十一条、土地管理法第四十七条',
  },
  [DecisionFact.NPC_MATTER]: {
    question: '是否属于应当由人大及其常委会讨论决定，或者出台前应当向其报告的事项？',
    article: '国令713号第八条',
  },
  [DecisionFact.PUBLIC_CONCERN]: {
    question: '是否有许多公众来信、来电、留言或者媒体报道关注这件事？',
    article: '国令713号第三十二条',
  },
  [DecisionFact.LAWFULLY_NOT_PUBLIC]: {
    question: '是否有国令711号第十四条、第十五条或者其他法律规定的不予公开理由，并经他人审查？',
    article: '国令713号第十四条、第三十二条',
  },
};
