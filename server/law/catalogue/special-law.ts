/**
 * 国令713号第三条第三款、第十六条: where a law or an administrative regulation sets its own procedure, that is followed; where
 * both numbers can be met, the stricter one is taken (本县设定). The laws themselves are entries maintained by 司法局, passed
 * in as arguments.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import type { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Matters with a procedure of their own (另有规定的事项), as a row of the catalogue names them. */
export enum SpecialRuleKind {
  URBAN_RURAL_PLAN = 'URBAN_RURAL_PLAN',
  UTILITY_PRICE = 'UTILITY_PRICE',
  HOUSE_EXPROPRIATION = 'HOUSE_EXPROPRIATION',
  MARKET_REGULATORY_DOCUMENT = 'MARKET_REGULATORY_DOCUMENT',
  LAND_ACQUISITION = 'LAND_ACQUISITION',
  ENVIRONMENTAL_IMPACT = 'ENVIRONMENTAL_IMPACT',
  REGULATORY_DOCUMENT = 'REGULATORY_DOCUMENT',
}

/** Names of such matters (另有规定的事项), in the form and in messages. */
export const SPECIAL_RULE_NAMES: Readonly<Record<SpecialRuleKind, string>> = {
  [SpecialRuleKind.URBAN_RURAL_PLAN]: '城乡规划草案',
  [SpecialRuleKind.UTILITY_PRICE]: '公用事业、公益性服务和自然垄断商品价格',
  [SpecialRuleKind.HOUSE_EXPROPRIATION]: '国有土地上房屋征收补偿方案',
  [SpecialRuleKind.MARKET_REGULATORY_DOCUMENT]: '与市场主体生产经营密切相关的行政规范性文件',
  [SpecialRuleKind.LAND_ACQUISITION]: '土地征收补偿安置方案',
  [SpecialRuleKind.ENVIRONMENTAL_IMPACT]: '可能造成不良环境影响的规划和项目',
  [SpecialRuleKind.REGULATORY_DOCUMENT]: '涉及公民、法人和其他组织权利义务的规范性文件',
};

/** Ranks of a law (效力级别), the highest first. */
export const [LawLevel, LAW_LEVEL_LABELS] = vocabulary({
  LAW: '法律',
  ADMINISTRATIVE_REGULATION: '行政法规',
  LOCAL_REGULATION: '地方性法规',
  GOVERNMENT_RULE: '规章',
  REGULATORY_DOCUMENT: '规范性文件',
});
export type LawLevel = keyof typeof LawLevel;

/** Units in which a law counts its days (日、工作日). */
export const [DayUnit, DAY_UNIT_LABELS] = vocabulary({
  CALENDAR_DAY: '日',
  WORKING_DAY: '工作日',
});
export type DayUnit = keyof typeof DayUnit;

/** Requirements of a law on holding a hearing (听证). */
export const [LawHearing, LAW_HEARING_LABELS] = vocabulary({
  REQUIRED: '应当举行听证会',
  ON_OBJECTION: '多数人有异议时举行听证会',
  ONE_OF_SEVERAL: '听证会是可以选择的方式之一',
});
export type LawHearing = keyof typeof LawHearing;

/** Who must be among those heard (听证会参加人): consumers, as R-31 counts them. */
export enum LawAttendance {
  CONSUMERS = 'CONSUMERS',
}

/** Conditions for an entry to apply to a matter (适用条件): one of these subjects, categories or circumstances. */
export interface LawCondition {
  subjects: readonly SpecialRuleKind[];
  categories: readonly DecisionCategory[];
  facts: readonly DecisionFact[];
}

/** Requirements of an entry (所作的要求); those it does not set are empty, null or false. */
export interface LawDemand {
  /** The steps it asks for besides a hearing; 公众参与 means 向社会公开征求意见. */
  steps: readonly DecisionStepKind[];
  /** The least number of days to hear the public. */
  minimumDays: number | null;
  dayUnit: DayUnit;
  /** Whether that law reads 一般, "as a rule", so that a reason may shorten it. */
  shortenable: boolean;
  hearing: LawHearing | null;
  attendance: LawAttendance | null;
  /** Whether that law itself requires feedback on the opinions adopted, with reasons. */
  feedbackByLaw: boolean;
  duty: string;
}

/** From when until when a law holds (适用时间). */
export interface LawSpan {
  from: CalendarDay;
  /** Its last day; null while no later version follows. */
  until: CalendarDay | null;
}

/** A special law (专门规定): a confirmed version of an entry, with the days it is in force. */
export interface SpecialRule extends LawCondition, LawDemand, LawSpan {
  id: string;
  code: string;
  label: string;
  level: LawLevel;
  /** Source and article together, as 城乡规划法第二十六条. */
  article: string;
}

/** Categories, special rules and circumstances of a matter, which decide the laws on it (事项). */
export interface LawMatter {
  specialRules: readonly SpecialRuleKind[];
  categories: readonly DecisionCategory[];
  facts: readonly DecisionFact[];
}

/** Whether an entry is in force on a day (现行有效). */
export const inForceOn = ({ from, until }: LawSpan, day: CalendarDay): boolean =>
  from <= day && (until === null || day <= until);

/** All entries (专门规定表), and the day for which they are read. */
export interface LawsOfDay {
  laws: readonly SpecialRule[];
  today: CalendarDay;
}

/** The special laws (专门规定) on a matter that day, those its row names first. */
export function specialLaws(matter: LawMatter, { laws, today }: LawsOfDay): SpecialRule[] {
  const place = ({ subjects }: SpecialRule) => {
    const at = matter.specialRules.findIndex((kind) => subjects.includes(kind));
    return at === -1 ? matter.specialRules.length : at;
  };
  return laws
    .filter((law) => inForceOn(law, today) && reaches(law, matter))
    .toSorted((one, other) => place(one) - place(other));
}

const reaches = ({ subjects, categories, facts }: LawCondition, matter: LawMatter): boolean =>
  matter.specialRules.some((kind) => subjects.includes(kind)) ||
  matter.categories.some((category) => categories.includes(category)) ||
  matter.facts.some((fact) => facts.includes(fact));

/** A round (征求意见) as far as laws look at it: once it has opened, the entries on it at that time. */
export interface LawRound extends LawMatter {
  /** The entries on it at its opening; null where it has not opened, or opened before they were stored. */
  lawIds: readonly string[] | null;
}

/** The laws on a round: those of the day it opened, regardless of later ones (不溯及既往). */
export const lawsOfRound = (
  round: LawRound,
  laws: readonly SpecialRule[],
  opensOn: CalendarDay,
): SpecialRule[] =>
  round.lawIds === null
    ? specialLaws(round, { laws, today: opensOn })
    : laws.filter(({ id }) => round.lawIds?.includes(id) ?? false);

/** Legal basis of a finding under such a law (规定的性质): below a rule (规章) it is a document, never the statute. */
export const basisOf = ({ level }: Pick<SpecialRule, 'level'>): Finding['basis'] =>
  level === LawLevel.REGULATORY_DOCUMENT ? 'POLICY' : 'LAW';

/** Whether a hearing on a matter under these laws is a price hearing (价格听证会), whatever was entered. */
export const asksPriceHearing = (rules: readonly SpecialRule[]): boolean =>
  rules.some(({ attendance }) => attendance === LawAttendance.CONSUMERS);
