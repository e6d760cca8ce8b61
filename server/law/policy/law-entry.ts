/**
 * 专门规定的登记 (国令713号第三条第三款、第十六条; R-04, R-26): an entry can only ask for more than the statute, never for less; it names
 * its legal basis, and it has no effect before the day it was confirmed. One person proposes it, another confirms.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import {
  DayUnit,
  type LawAttendance,
  type LawCondition,
  type LawDemand,
  LawHearing,
  type LawLevel,
} from '#server/law/catalogue/special-law.ts';
import { LawEntryState } from './law-edition.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

/** An edition as it is typed (登记的内容). */
export interface LawEntryDraft extends LawCondition, LawDemand {
  label: string;
  source: string;
  docNo: string;
  level: LawLevel;
  article: string;
  fromDay: CalendarDay;
  reason: string;
}

const r04 = provision('R-04', 'DESIGN', '专门规定登记规则');
const r04Law = provision('R-04', 'LAW', '国令713号第三条');
const r17 = provision('R-17', 'LAW', '国令713号第十五条');
const r26 = provision('R-26', 'LAW', '国令713号第十六条');
const r31 = provision('R-31', 'DESIGN', '专门规定登记规则');

/** 三十日 as the statute has it, and in working days: fewer never fill thirty days. */
const LEAST_DAYS: Readonly<Record<DayUnit, number>> = {
  [DayUnit.CALENDAR_DAY]: 30,
  [DayUnit.WORKING_DAY]: 22,
};
/** Longest period in days; more than a year is a slip of the pen. */
const MOST_DAYS = 365;

/** Steps that an entry may ask for (可以要求的程序); a hearing has a field of its own, the others every decision takes. */
export const LAW_STEPS: readonly DecisionStepKind[] = [
  DecisionStepKind.PUBLIC_PARTICIPATION,
  DecisionStepKind.EXPERT_REVIEW,
  DecisionStepKind.RISK_ASSESSMENT,
  DecisionStepKind.FAIR_COMPETITION,
  DecisionStepKind.NPC_REPORT,
  DecisionStepKind.OUTREACH,
];

/** Findings on this edition (登记专门规定), proposed or confirmed on that day: all at once. */
export const refuseLawEntry = (draft: LawEntryDraft, today: CalendarDay): Finding[] => [
  ...refuseSource(draft),
  ...refuseCondition(draft),
  ...refuseDemand(draft),
  ...refuseEarlyDay(draft.fromDay, today),
  ...refuseThinReason(draft.reason, { code: 'LAW_REASON_REQUIRED', what: '登记专门规定', on: r04 }),
];

const refuseSource = ({ label, source, docNo, article }: LawEntryDraft): Finding[] => [
  ...(hollow(label) ? [unlabelled] : []),
  ...(hollow(source) ? [sourceless] : []),
  ...(hollow(docNo) ? [numberless] : []),
  ...(/第.+条|[一二三四五六七八九十]/u.test(article) && !hollow(article) ? [] : [articleless]),
];

const refuseCondition = ({ subjects, categories, facts }: LawCondition): Finding[] =>
  subjects.length + categories.length + facts.length > 0 ? [] : [unconditional];

const refuseDemand = (demand: LawDemand): Finding[] => [
  ...(asksAnything(demand) ? [] : [asksNothing]),
  ...(hollow(demand.duty) ? [dutyless] : []),
  ...refuseDays(demand),
  ...(demand.steps.every((step) => LAW_STEPS.includes(step)) ? [] : [stepElsewhere]),
  ...refuseAttendance(demand),
];

const asksAnything = ({ steps, minimumDays, hearing, feedbackByLaw }: LawDemand): boolean =>
  steps.length > 0 || minimumDays !== null || hearing !== null || feedbackByLaw;

function refuseDays({ minimumDays, dayUnit }: LawDemand): Finding[] {
  if (minimumDays === null) return [];
  if (minimumDays < LEAST_DAYS[dayUnit]) return [fewerDays(LEAST_DAYS[dayUnit], dayUnit)];
  return minimumDays > MOST_DAYS ? [tooManyDays] : [];
}

const refuseAttendance = ({
  attendance,
  hearing,
}: {
  attendance: LawAttendance | null;
  hearing: LawHearing | null;
}): Finding[] => (attendance !== null && hearing !== LawHearing.REQUIRED ? [nobodyHeard] : []);

/** Reason against a first day of validity that is past (适用之日): nothing has effect before the day it is confirmed. */
export const refuseEarlyDay = (from: CalendarDay, today: CalendarDay): Finding[] =>
  from < today ? [retroactive(today)] : [];

/**
 * Reasons against ending an entry (停止适用): there is none in force or to come, the day is past, or no reason is given.
 */
export const refuseLawEnding = (
  { standing, fromDay, reason }: { standing: boolean; fromDay: CalendarDay; reason: string },
  today: CalendarDay,
): Finding[] => [
  ...(standing ? [] : [notStanding]),
  ...refuseEarlyDay(fromDay, today),
  ...refuseThinReason(reason, { code: 'LAW_REASON_REQUIRED', what: '停止适用专门规定', on: r04 }),
];

/** Reason against proposing another edition while one waits for confirmation (等待确认). */
export const refuseSecondProposal = (pending: boolean): Finding[] => (pending ? [underWay] : []);

/** Reason against ruling on an edition (确认、退回) that does not wait for it. */
export const refuseLawRuling = (state: LawEntryState): Finding[] =>
  state === LawEntryState.PROPOSED ? [] : [ruledBefore];

const unlabelled = r04.block('LAW_LABEL_REQUIRED', 'label')`
  没有写明适用于哪一类事项。
  写一个让群众看得懂的名称，如“重大民生实事项目”。`;

const sourceless = r04Law.block('LAW_SOURCE_REQUIRED', 'source')`
  没有写明是哪一部法律、法规、规章或者文件。
  写全称，不加书名号。`;

const numberless = r04Law.block('LAW_NUMBER_REQUIRED', 'docNo')`
  没有写明文号。
  写明公布令号或者发文字号，如“×政发〔2026〕8号”。`;

const articleless = r04Law.block('LAW_ARTICLE_REQUIRED', 'article')`
  没有写明是第几条。
  写明条款，如“第六条”；文件不分条的，写“第三部分”一类的序号。`;

const unconditional = r04.block('LAW_CONDITION_REQUIRED', 'subjects')`
  没有写明哪些事项适用。
  从事项、类别、认定的情形中至少选择一项。`;

const asksNothing = r04.block('LAW_ASKS_NOTHING', 'steps')`
  没有写明要求什么。
  从程序、期限、听证、反馈中至少写明一项。`;

const dutyless = r04.block('LAW_DUTY_REQUIRED', 'duty')`
  没有写明规定的内容。
  照原文写一句话，如“公开征求意见不少于45日”。`;

const fewerDays = (least: number, unit: DayUnit) =>
  r17.block('LAW_DAYS_TOO_FEW', 'minimumDays')`
    公开征求意见的期限一般不少于30日，专门规定只能更长。
    ${unit === DayUnit.WORKING_DAY ? `按工作日计算的写${least}个工作日以上` : `写${least}日以上`}；没有另定期限的留空。`;

const tooManyDays = r04.block('LAW_DAYS_TOO_MANY', 'minimumDays')`
  期限超过一年，可能是笔误。
  核对原文，写${MOST_DAYS}日以内。`;

const stepElsewhere = r26.block('LAW_STEP_ELSEWHERE', 'steps')`
  听证在“听证”一栏选择；合法性审查、集体讨论等每项决策都要履行，不必写。
  从列出的程序中选择。`;

const nobodyHeard = r31.block('LAW_ATTENDANCE_WITHOUT_HEARING', 'attendance')`
  写明了听证会参加人，没有写明应当举行听证会。
  听证一栏选择“应当举行听证会”，或者不写参加人。`;

const retroactive = (today: CalendarDay) =>
  r04.block('LAW_RETROACTIVE', 'fromDay')`
    适用之日早于确认之日，已经公布的事项不能用后来的规定要求。
    改为${inChinese(today)}或以后；原文施行在先的，从确认之日起适用。`;

const notStanding = r04.block('LAW_NOT_STANDING')`
  这项规定没有现行或者即将施行的版本，不必停止。`;

const underWay = r04.block('LAW_PROPOSAL_UNDER_WAY')`
  这项规定已有一版等待确认。
  先由县司法局另一人确认或者退回。`;

const ruledBefore = r04.block('LAW_ALREADY_RULED')`
  这一版已经确认或者退回。
  需要改变的，提出新的一版。`;
