/**
 * 国令713号第三条第三款、第十六条: where a law or an administrative regulation sets its own procedure, that is followed;
 * where both numbers can be met, the stricter one is taken (本县设定).
 */

/** Matters with a procedure of their own (另有规定的事项). */
export enum SpecialRuleKind {
  URBAN_RURAL_PLAN = 'URBAN_RURAL_PLAN',
  UTILITY_PRICE = 'UTILITY_PRICE',
  HOUSE_EXPROPRIATION = 'HOUSE_EXPROPRIATION',
  MARKET_REGULATORY_DOCUMENT = 'MARKET_REGULATORY_DOCUMENT',
  LAND_ACQUISITION = 'LAND_ACQUISITION',
  ENVIRONMENTAL_IMPACT = 'ENVIRONMENTAL_IMPACT',
  REGULATORY_DOCUMENT = 'REGULATORY_DOCUMENT',
}

/** What such a law asks (专门规定); what it leaves open is null or false. */
export interface SpecialRule {
  kind: SpecialRuleKind;
  label: string;
  article: string;
  /** The least number of days to hear the public. */
  minimumDays: number | null;
  /** Whether that law says 一般, "as a rule", so that a reason may shorten it. */
  shortenable: boolean;
  hearing: 'REQUIRED' | 'ON_OBJECTION' | 'ONE_OF_SEVERAL' | null;
  /** Who must be among those heard: consumers, as R-31 counts them. */
  attendance: 'CONSUMERS' | null;
  /** Whether that law itself asks for feedback on what was adopted, with reasons. */
  feedbackByLaw: boolean;
  duty: string;
}

/** The laws known to the platform (专门规定表), one row a kind of matter; a matter may be of several kinds. */
export const SPECIAL_RULES: Readonly<Record<SpecialRuleKind, SpecialRule>> = {
  [SpecialRuleKind.URBAN_RURAL_PLAN]: {
    kind: SpecialRuleKind.URBAN_RURAL_PLAN,
    label: '城乡规划草案',
    article: '城乡规划法第二十六条',
    minimumDays: 30,
    shortenable: false,
    hearing: 'ONE_OF_SEVERAL',
    attendance: null,
    feedbackByLaw: true,
    duty: '公告不少于30日，以论证会、听证会或者其他方式征求意见，报送材料附具采纳情况及理由',
  },
  [SpecialRuleKind.UTILITY_PRICE]: {
    kind: SpecialRuleKind.UTILITY_PRICE,
    label: '公用事业、公益性服务和自然垄断商品价格',
    article: '价格法第二十三条',
    minimumDays: null,
    shortenable: true,
    hearing: 'REQUIRED',
    attendance: 'CONSUMERS',
    feedbackByLaw: false,
    duty: '由政府价格主管部门主持听证会',
  },
  [SpecialRuleKind.HOUSE_EXPROPRIATION]: {
    kind: SpecialRuleKind.HOUSE_EXPROPRIATION,
    label: '国有土地上房屋征收补偿方案',
    article: '国有土地上房屋征收与补偿条例第十条、第十一条',
    minimumDays: 30,
    shortenable: false,
    hearing: 'ON_OBJECTION',
    attendance: null,
    feedbackByLaw: true,
    duty: '征求意见不少于30日，公布意见情况和修改情况；旧城区改建多数被征收人有异议的举行听证会',
  },
  [SpecialRuleKind.MARKET_REGULATORY_DOCUMENT]: {
    kind: SpecialRuleKind.MARKET_REGULATORY_DOCUMENT,
    label: '与市场主体生产经营密切相关的行政规范性文件',
    article: '优化营商环境条例第六十二条',
    minimumDays: 30,
    shortenable: true,
    hearing: null,
    attendance: null,
    feedbackByLaw: true,
    duty: '向社会公开征求意见一般不少于30日，并反馈意见采纳情况',
  },
  [SpecialRuleKind.LAND_ACQUISITION]: {
    kind: SpecialRuleKind.LAND_ACQUISITION,
    label: '土地征收补偿安置方案',
    article: '土地管理法第四十七条、土地管理法实施条例第二十六条至第二十八条',
    minimumDays: 30,
    shortenable: false,
    hearing: 'ON_OBJECTION',
    attendance: null,
    feedbackByLaw: false,
    duty: '征收预公告不少于10个工作日，补偿安置方案公告不少于30日；多数成员有异议的举行听证会',
  },
  [SpecialRuleKind.ENVIRONMENTAL_IMPACT]: {
    kind: SpecialRuleKind.ENVIRONMENTAL_IMPACT,
    label: '可能造成不良环境影响的规划和项目',
    article: '环境影响评价法第十一条、第二十一条',
    minimumDays: null,
    shortenable: true,
    hearing: 'ONE_OF_SEVERAL',
    attendance: null,
    feedbackByLaw: true,
    duty: '报批前举行论证会、听证会或者采取其他形式，说明意见采纳或者不采纳的情况',
  },
  [SpecialRuleKind.REGULATORY_DOCUMENT]: {
    kind: SpecialRuleKind.REGULATORY_DOCUMENT,
    label: '涉及公民、法人和其他组织权利义务的规范性文件',
    article: '地方各级人民代表大会和地方各级人民政府组织法第七十五条',
    minimumDays: null,
    shortenable: true,
    hearing: null,
    attendance: null,
    feedbackByLaw: false,
    duty: '经评估论证、公开征求意见、合法性审查、集体讨论决定后公布，并备案',
  },
};

/** The special rules (专门规定) that govern these matters, each once. */
export const specialLaws = (kinds: readonly SpecialRuleKind[]): SpecialRule[] =>
  [...new Set(kinds)].map((kind) => SPECIAL_RULES[kind]);

/** The rules under which a period of that many days is too short and no reason helps (不得缩短). */
export const unshortenable = (rules: readonly SpecialRule[], days: number): SpecialRule[] =>
  rules.filter((rule) => !rule.shortenable && rule.minimumDays !== null && days < rule.minimumDays);

/** Whether a hearing on a matter under these laws is a price hearing (价格听证会), whatever is typed. */
export const asksPriceHearing = (rules: readonly SpecialRule[]): boolean =>
  rules.some(({ attendance }) => attendance === 'CONSUMERS');
