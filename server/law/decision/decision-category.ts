/** Elements of a catalogue item (目录事项的要素). 国令713号第三条: five kinds of matter, three that are excepted. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** The five kinds of major decision (重大行政决策事项). 国令713号第三条第一款. */
export const [DecisionCategory, DECISION_CATEGORY_LABELS] = vocabulary({
  POLICY: '重大公共政策和措施',
  PLAN: '重要规划',
  RESOURCE: '重要自然资源、文化资源',
  PROJECT: '重大公共建设项目',
  OTHER: '其他重大事项',
});
export type DecisionCategory = keyof typeof DecisionCategory;

/** Full wording of each kind of matter (事项类别), for forms that ask for a choice. 国令713号第三条第一款. */
export const DECISION_CATEGORY_TEXTS: Readonly<Record<DecisionCategory, string>> = {
  [DecisionCategory.POLICY]: '有关公共服务、市场监管、社会管理、环境保护等方面的重大公共政策和措施',
  [DecisionCategory.PLAN]: '经济和社会发展等方面的重要规划',
  [DecisionCategory.RESOURCE]: '开发利用、保护重要自然资源和文化资源的重大公共政策和措施',
  [DecisionCategory.PROJECT]: '在本行政区域实施的重大公共建设项目',
  [DecisionCategory.OTHER]: '对经济社会发展有重大影响、涉及重大公共利益或者社会公众切身利益的其他重大事项',
};

/** URL segment of each kind of matter (事项类别). */
export const DECISION_CATEGORY_WORDS: Readonly<Record<DecisionCategory, string>> = {
  [DecisionCategory.POLICY]: 'zhengce',
  [DecisionCategory.PLAN]: 'guihua',
  [DecisionCategory.RESOURCE]: 'ziyuan',
  [DecisionCategory.PROJECT]: 'xiangmu',
  [DecisionCategory.OTHER]: 'qita',
};

/** Matters the procedure does not cover (不适用情形). 国令713号第三条. */
export const [ExclusionGround, EXCLUSION_GROUND_LABELS] = vocabulary({
  MACRO_CONTROL: '财政政策、货币政策等宏观调控决策',
  GOVERNMENT_LEGISLATION: '政府立法决策',
  EMERGENCY: '突发事件应急处置决策',
});
export type ExclusionGround = keyof typeof ExclusionGround;

/** Whether a hearing is held (是否听证); TBD may stand in a draft, never in a published catalogue. */
export const [HearingChoice, HEARING_CHOICE_LABELS] = vocabulary({
  YES: '是',
  NO: '否',
  TBD: '待定',
});
export type HearingChoice = keyof typeof HearingChoice;

/** Precision of the decision time (决策时间精度). */
export const [TimePrecision, TIME_PRECISION_LABELS] = vocabulary({
  MONTH: '按月',
  DAY: '按日',
  QUARTER: '按季度',
});
export type TimePrecision = keyof typeof TimePrecision;
