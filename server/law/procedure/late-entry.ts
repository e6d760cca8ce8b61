/**
 * 国令713号第三十三条: the whole course is recorded. Steps from before the county took up this platform are entered late
 * (补录), from their documents, and count once another person has confirmed them; steps from the platform's first day on
 * go through the platform.
 */
import { addDays, type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { refuseHappenedOn } from '#server/law/calendar/happened-on.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { REASON_MIN, saysWhy } from '#server/law/substance.ts';
import { LateStep } from './late-step.ts';

const r58 = provision('R-58', 'LAW', '国令713号第三十三条');
const r58Design = provision('R-58', 'DESIGN', '补录规则');

/** 本事项的平台启用日: the county's first day, or an earlier day on which this matter was taken into the platform. */
export const platformSince = (
  { platformSince: since, startedOn }: { platformSince: CalendarDay | null; startedOn: CalendarDay },
  firstDay: CalendarDay | '',
): CalendarDay | null => {
  if (since) return since;
  if (firstDay === '') return null;
  return startedOn < firstDay ? startedOn : firstDay;
};

/** A day on which an entry says something happened (补录的日期), and its field. */
export interface LateDay {
  field: string;
  day: CalendarDay;
}

/** The days of an entry, and the bounds within which they must lie (补录的期间). */
export interface LateDays {
  step: LateStep;
  days: readonly LateDay[];
  startedOn: CalendarDay;
  since: CalendarDay | null;
  today: CalendarDay;
}

/** Reason against any late entry (补录): the county has not set its first day on the platform. */
export const refuseLateClosed = (since: CalendarDay | null): Finding[] => (since ? [] : [closed]);

/** The county's end of entering late one by one (逐项补录截止日), and today; empty: no end. */
export interface LateFormsEnd {
  lastDay: CalendarDay | '';
  today: CalendarDay;
}

/** Reason against an entry typed one by one (逐项补录) once the county's day for it has passed; a sheet and corrections remain. */
export const refuseLateForms = ({ lastDay, today }: LateFormsEnd): Finding[] =>
  lastDay !== '' && today > lastDay ? [formsEnded(lastDay)] : [];

/**
 * Findings on the days of a late entry: the first must lie before the platform's first day, and all between the start
 * of the matter and today.
 */
export function refuseLateDays({ step, days, startedOn, since, today }: LateDays): Finding[] {
  if (!since) return refuseLateClosed(since);
  const [first] = days;
  const bounds = { startedOn: step === LateStep.START ? ('0001-01-01' as CalendarDay) : startedOn };
  return [
    ...days.flatMap(({ field, day }) => refuseHappenedOn({ today }, bounds, day, field)),
    ...(first && first.day >= since ? [tooNew(first.field, since)] : []),
  ];
}

/** Reasons against an entry whose source nobody can look up (来源、原件). */
export const refuseLateSource = (source: string, fileIds: readonly string[]): Finding[] => [
  ...(saysWhy(source) ? [] : [sourceless]),
  ...(fileIds.length > 0 ? [] : [documentless]),
];

/** Reason against entering another step late before the start of the matter is entered (先补录启动). */
export const refuseBeforeLateStart = (step: LateStep, startTold: boolean): Finding[] =>
  step === LateStep.START || startTold ? [] : [startFirst];

/** Reason against a start whose origin is not explained (决策启动): R-08, by whom and by which paper. */
export const refuseUntoldStart = (summary: string): Finding[] => (saysWhy(summary) ? [] : [startUntold]);

/** Reason against confirming or returning an entry that does not wait for it (等待确认的补录). */
export const refuseLateAnswer = (pending: boolean): Finding[] => (pending ? [] : [settled]);

const closed = r58Design.block('LATE_ENTRY_CLOSED')`
  本县没有设定平台启用日，不能补录。
  由县司法局在本县设定中填写“平台启用日”。`;

const formsEnded = (lastDay: CalendarDay) => r58Design.block('LATE_FORMS_ENDED')`
  本县设定的逐项补录截止日是${inChinese(lastDay)}，自${inChinese(addDays(lastDay, 1))}起不再逐项填表补录。
  填写补录登记表，在“成批补录”中导入；更正已经确认的补录，仍在事项页面办理。`;

const tooNew = (field: string, since: CalendarDay) => r58Design.block('LATE_ENTRY_TOO_NEW', field)`
  本事项自${inChinese(since)}起在平台上办理，这一天以后开始的程序不能补录。
  在平台上办理这一程序；日期填错的，改正日期。`;

const sourceless = r58.block('LATE_SOURCE_REQUIRED', 'source')`
  没有写明材料的来源。
  写明原件是什么、存在哪里，如“政府门户网站公告，原件存本单位档案室”，不少于${REASON_MIN}字。`;

const documentless = r58.block('LATE_DOCUMENT_REQUIRED', 'fileIds')`
  补录应当附上当时形成的材料。
  先把原件扫描上传到决策材料，再在补录中选取。`;

const startFirst = r58Design.block('LATE_START_FIRST', 'step')`
  还没有补录决策启动。
  先补录启动的日期和批准启动的材料。`;

const settled = r58Design.block('LATE_ENTRY_SETTLED')`
  这一项补录已经确认或者退回。
  刷新页面，看现在的情况。`;

const startUntold = r58.block('LATE_START_UNTOLD', 'summary')`
  没有写明决策是怎样启动的。
  写明由谁批准启动、文件名称和文号，如“主要负责人批准启动，×政办〔2026〕3号”。`;
