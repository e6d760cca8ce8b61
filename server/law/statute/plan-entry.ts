/**
 * 规划的登记 (国令711号第二十条; R-15): the library holds plans beside laws. A plan has a kind and a period of years instead of a legal level,
 * and sections instead of articles; whether its period runs follows from the civil year.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';
import { vocabulary } from '#server/law/vocabulary.ts';
import type { StatuteClause } from './article-no.ts';

/** Kinds of plan (规划的类别); 国令711号第二十条第三项 names the first three. */
export const [PlanningKind, PLANNING_KIND_LABELS] = vocabulary({
  DEVELOPMENT: '国民经济和社会发展规划',
  SPECIAL: '专项规划',
  REGIONAL: '区域规划',
  SPATIAL: '国土空间规划',
});
export type PlanningKind = keyof typeof PlanningKind;

/** Whether the period of a plan runs (规划期). */
export const [PlanningStanding, PLANNING_STANDING_LABELS] = vocabulary({
  COMING: '规划期未开始',
  RUNNING: '规划期内',
  OVER: '规划期满',
});
export type PlanningStanding = keyof typeof PlanningStanding;

/** Facts that make an entry a plan (规划的类别和规划期); all three null of a law. */
export interface PlanFacts {
  planKind: PlanningKind | null;
  firstYear: number | null;
  lastYear: number | null;
}

/** First and last year that a period may name. */
const EARLIEST = 1949;
const LATEST = 2100;

const r15 = provision('R-15', 'DESIGN', '法规库登记规则');

/** Whether the period of a plan runs on a day (规划期); null of a law. */
export function planStanding(
  { firstYear, lastYear }: PlanFacts,
  today: CalendarDay,
): PlanningStanding | null {
  if (firstYear === null || lastYear === null) return null;
  const year = Number(today.slice(0, 4));
  if (year < firstYear) return PlanningStanding.COMING;
  return year > lastYear ? PlanningStanding.OVER : PlanningStanding.RUNNING;
}

/** A plan as the library keeps it (规划的登记内容): it holds from its publication and has no legal level; a law is kept as entered. */
export const keptEntry = <
  Facts extends PlanFacts & { level: string; promulgatedOn: CalendarDay; fromDay: CalendarDay },
>(
  facts: Facts,
): Facts => (facts.planKind === null ? facts : { ...facts, level: 'OTHER', fromDay: facts.promulgatedOn });

/** Findings on the kind and the period of an entry (规划期): all at once. */
export function refusePeriod({ planKind, firstYear, lastYear }: PlanFacts): Finding[] {
  if (planKind === null) return firstYear === null && lastYear === null ? [] : [kindless];
  return [
    ...refuseYear(firstYear, 'firstYear', '开始'),
    ...refuseYear(lastYear, 'lastYear', '结束'),
    ...(firstYear !== null && lastYear !== null && firstYear > lastYear ? [reversed] : []),
  ];
}

function refuseYear(year: number | null, field: string, word: string): Finding[] {
  if (year === null) return [yearless(field, word)];
  return year < EARLIEST || year > LATEST ? [yearOut(field, year)] : [];
}

/** Findings on the text of a plan (规划正文): its sections stand here, or its official address is told. */
export const refusePlanText = (
  { whole, url }: { whole: boolean; url: string },
  clauses: readonly StatuteClause[],
): Finding[] => (clauses.length === 0 && (whole || hollow(url)) ? [textless] : []);

/** Findings on an edition of another kind than its series (同一件): a law does not become a plan. */
export const refuseOtherKind = (
  earlier: Pick<PlanFacts, 'planKind'> | undefined,
  { planKind }: Pick<PlanFacts, 'planKind'>,
): Finding[] => (earlier && (earlier.planKind === null) !== (planKind === null) ? [otherKind] : []);

const kindless = r15.block('PLAN_KIND_REQUIRED', 'planKind')`
  写了规划期，没有选规划的类别。
  是规划的，选类别；是法规、文件的，删去规划期。`;

const yearless = (field: string, word: string) => r15.block('PLAN_PERIOD_REQUIRED', field)`
  没有写明规划期${word}的年份。
  照规划的名称或者正文写四位年份，如“2021”。`;

const yearOut = (field: string, year: number) => r15.block('PLAN_YEAR_OUT', field)`
  ${year}不是规划期可以写的年份。
  写${EARLIEST}至${LATEST}之间的四位年份。`;

const reversed = r15.block('PLAN_PERIOD_REVERSED', 'lastYear')`
  规划期结束的年份早于开始的年份。
  核对两个年份，先写开始，后写结束。`;

const textless = r15.block('PLAN_TEXT_REQUIRED', 'text')`
  没有正文，也没有官方文本的网址，公众读不到这个规划。
  粘贴正文；暂时没有正文的，写网址并取消“收录全文”。`;

const otherKind = r15.block('STATUTE_KIND_CHANGED', 'planKind')`
  已收录的是另一种：法规和规划不能互为新的版本。
  按原来的种类登记；确实是另一件的，作为新的登记。`;
